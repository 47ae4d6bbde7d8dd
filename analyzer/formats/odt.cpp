// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/odt.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "formats/odt_styles.h"
#include "formats/office_text.h"
#include "formats/remarks.h"
#include "formats/structure.h"
#include "formats/xml_part.h"
#include "formats/zip_archive.h"
#include "text/document_builder.h"

namespace helder::formats {
namespace {

constexpr int kDeepestBox = 20;       // text boxes in text boxes
constexpr long kMostSpaces = 1000;    // <text:s text:c="…"/>
constexpr long kMostColumns = 16384;  // LibreOffice's own limit

Unexpected damaged() {
  return unexpected(ErrorCode::damaged,
                    "Dit odt-document is beschadigd. Open het in LibreOffice of Word, sla het opnieuw op als odt en "
                    "probeer het nog eens.");
}

bool is_text_element(pugi::xml_node node) { return std::strncmp(node.name(), "text:", 5) == 0; }
bool is_paragraph(pugi::xml_node node) { return is_text_element(node) && (is_named(node, "p") || is_named(node, "h")); }

class OdtReader {
 public:
  OdtReader(ZipArchive archive, std::uint64_t max_size) : archive_(std::move(archive)), max_size_(max_size) {}

  Result<Document> run() {
    if (is_encrypted()) {
      return unexpected(ErrorCode::encrypted,
                        "Dit document is beveiligd met een wachtwoord. Haal het wachtwoord eraf (LibreOffice: Bestand, "
                        "Opslaan als, zonder wachtwoord) en probeer het nog eens.");
    }
    Result<XmlPart*> content = load("content.xml");
    if (!content) return unexpected(content.error().code == ErrorCode::not_found ? damaged().error : content.error());
    const pugi::xml_node root = (*content)->xml.document_element();
    const pugi::xml_node body = child_of(child_of(root, "body"), "text");
    if (!body) return damaged();
    if (!is_shallow(root)) return too_deep();
    pugi::xml_node styles_root;
    Result<XmlPart*> styles = load("styles.xml");
    if (!styles && styles.error().code != ErrorCode::not_found) return unexpected(styles.error());
    if (styles) styles_root = (*styles)->xml.document_element();
    if (styles_root && !is_shallow(styles_root)) return too_deep();
    styles_.add(styles_root);
    styles_.add(root);
    styles_.resolve();
    if (lower_ascii(styles_.language()).starts_with("nl")) builder_.set_language(styles_.language());
    load_properties();

    const std::vector<pugi::xml_node> pages = master_pages(styles_root, body);
    read_page_parts(styles_root, pages, "header", Region::header);
    begin_part("content.xml", root, Region::body);
    blocks(body);
    end_paragraphs();
    region_ = Region::footnote;
    // Notes in notes don't exist, but the list may grow while it is read.
    for (std::size_t i = 0; i < notes_.size(); ++i) {
      blocks(child_of(notes_[i], "note-body"));
      end_paragraphs();
    }
    read_page_parts(styles_root, pages, "footer", Region::footer);
    if (builder_.size() > max_size_) {
      return unexpected(ErrorCode::too_large,
                        "In dit document staat te veel tekst. Splits het, of verhoog de grens met --max-size.");
    }
    finish_structure(builder_);
    return std::move(builder_).finish();
  }

 private:
  static Unexpected too_deep() {
    return unexpected(ErrorCode::damaged,
                      "De opmaak van dit odt-document is te ingewikkeld. Sla de tekst op in een nieuw document en "
                      "probeer het daarmee.");
  }

  // ---- parts of the container

  bool is_encrypted() {
    Result<std::unique_ptr<XmlPart>> manifest = read_xml_part(archive_, "META-INF/manifest.xml");
    if (!manifest) return manifest.error().code == ErrorCode::encrypted;
    const pugi::xml_node root = (*manifest)->xml.document_element();
    return std::any_of(root.begin(), root.end(),
                       [](pugi::xml_node entry) { return static_cast<bool>(child_of(entry, "encryption-data")); });
  }

  Result<XmlPart*> load(const std::string& name) {
    Result<std::unique_ptr<XmlPart>> part = read_xml_part(archive_, name);
    if (!part) return part.error().message.empty() ? damaged() : unexpected(part.error());
    parts_.push_back(*std::move(part));
    return parts_.back().get();
  }

  void load_properties() {
    Result<XmlPart*> meta = load("meta.xml");
    if (!meta) return;
    const pugi::xml_node properties = child_of((*meta)->xml.document_element(), "meta");
    builder_.set_title(trimmed_words(child_of(properties, "title").text().get()));
  }

  // ---- page headers and footers

  /// The page styles that pages of this document can have: the first, those that paragraphs ask for, and those that
  /// follow them.
  std::vector<pugi::xml_node> master_pages(pugi::xml_node styles_root, pugi::xml_node body) const {
    const pugi::xml_node all = child_of(styles_root, "master-styles");
    std::unordered_map<std::string, pugi::xml_node> by_name;
    std::vector<std::string> wanted;
    for (const pugi::xml_node node : all.children()) {
      if (!is_named(node, "master-page")) continue;
      by_name.emplace(attribute_of(node, "name"), node);
      if (wanted.empty()) wanted.emplace_back(attribute_of(node, "name"));
    }
    if (by_name.contains("Standard")) wanted.assign({"Standard"});
    bool is_first = true;
    int depth = 0;
    for (pugi::xml_node node = body; node; node = next_node(node, body, false, depth)) {
      if (!is_paragraph(node)) continue;
      const std::string& name = styles_.of("paragraph", attribute_of(node, "style-name")).master_page;
      if (!name.empty()) {
        if (is_first) wanted.clear();
        wanted.push_back(name);
      }
      is_first = false;
    }
    std::vector<pugi::xml_node> pages;
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      const auto found = by_name.find(wanted[i]);
      if (found == by_name.end() || !seen.insert(wanted[i]).second) continue;
      pages.push_back(found->second);
      if (const char* next = attribute_of(found->second, "next-style-name"); *next != '\0') wanted.emplace_back(next);
    }
    return pages;
  }

  void read_page_parts(pugi::xml_node styles_root, const std::vector<pugi::xml_node>& pages, std::string_view kind,
                       Region region) {
    bool has_begun = false;
    for (const pugi::xml_node page : pages) {
      for (const pugi::xml_node node : page.children()) {
        // header, header-left, header-first; "header-style" stands elsewhere.
        if (!std::string_view(local_name(node)).starts_with(kind)) continue;
        if (std::string_view(attribute_of(node, "display")) == "false") continue;
        std::string words = trimmed_words(visible_text(node));
        if (words.empty() || !seen_words_.insert(std::move(words)).second) continue;
        if (!has_begun) begin_part("styles.xml", styles_root, region);
        has_begun = true;
        blocks(node);
        end_paragraphs();
      }
    }
  }

  /// The words under `root` without order or looks: to tell equal headers, and for comments.
  static std::string visible_text(pugi::xml_node root) {
    std::string text;
    int depth = 0;
    for (pugi::xml_node node = root; node; node = next_node(node, root, false, depth)) {
      if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) text += node.value();
      else if (is_named(node, "p") || is_named(node, "tab") || is_named(node, "s") || is_named(node, "line-break"))
        text += ' ';
    }
    return text;
  }

  void begin_part(const char* name, pugi::xml_node root, Region region) {
    part_name_ = name;
    region_ = region;
    numbers_.clear();
    std::uint32_t count = 0;
    int depth = 0;
    for (pugi::xml_node node = root; node; node = next_node(node, root, false, depth))
      if (is_paragraph(node)) numbers_.emplace(node.hash_value(), ++count);
  }

  // ---- blocks

  void blocks(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) {
      if (builder_.size() > max_size_) return;
      const std::string_view name = local_name(node);
      if (is_paragraph(node)) {
        paragraph(node);
      } else if (name == "list") {
        list(node);
      } else if (name == "table") {
        table(node);
      } else if (name == "section") {
        if (std::string_view(attribute_of(node, "display")) != "none") blocks(node);
      } else if (name == "index-body" || name == "index-title" || name == "numbered-paragraph" ||
                 name == "change-start") {
        blocks(node);
      } else if (name == "table-of-content" || name.ends_with("-index") || name == "bibliography") {
        ++unjudged_;
        blocks(node);
        --unjudged_;
      } else if (is_drawing(node)) {
        drawing(node, 0);
        end_paragraphs();
      }
    }
  }

  static bool is_drawing(pugi::xml_node node) {
    return std::strncmp(node.name(), "draw:", 5) == 0 && !is_named(node, "a");
  }

  struct List {
    int level = 0;         ///< 0: not in a list
    bool is_item = false;  ///< the next paragraph begins an item
  };

  void list(pugi::xml_node node) {
    const List outer = list_;
    if (outer.level == 0) {
      // Items of one list with a paragraph between them are two lists for a reader.
      const std::string style = attribute_of(node, "style-name");
      if (!follows_list_ || style != list_style_) ++group_;
      list_style_ = style;
    }
    list_.level = std::min(outer.level + 1, 9);
    for (const pugi::xml_node item : node.children()) {
      if (!is_named(item, "list-item") && !is_named(item, "list-header")) continue;
      list_.is_item = is_named(item, "list-item");
      blocks(item);
    }
    list_ = outer;
    list_.is_item = false;
  }

  struct Cell {
    std::uint32_t group = 0, row = 0, column = 0;
    bool is_header = false;
  };

  void table(pugi::xml_node node) {
    end_paragraphs();
    const Cell outer = std::exchange(cell_, {});
    const List outer_list = std::exchange(list_, {});
    follows_list_ = false;
    const std::uint32_t group = ++group_;
    std::uint32_t row = 0;
    rows(node, group, row, false);
    list_ = outer_list;
    cell_ = outer;
  }

  void rows(pugi::xml_node parent, std::uint32_t group, std::uint32_t& row, bool is_header) {
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = local_name(node);
      if (name == "table-row") {
        ++row;
        cells(node, {group, row, 0, is_header});
      } else if (name == "table-header-rows") {
        rows(node, group, row, true);
      } else if (name == "table-rows" || name == "table-row-group") {
        rows(node, group, row, is_header);
      }
    }
  }

  void cells(pugi::xml_node row, Cell place) {
    for (const pugi::xml_node node : row.children()) {
      const bool is_covered = is_named(node, "covered-table-cell");
      if (!is_covered && !is_named(node, "table-cell")) continue;
      ++place.column;
      if (!is_covered) {
        cell_ = place;
        end_paragraphs();
        blocks(node);
        end_paragraphs();
      }
      const long repeated = std::atol(attribute_of(node, "number-columns-repeated"));
      if (repeated > 1 && repeated <= kMostColumns) place.column += static_cast<std::uint32_t>(repeated - 1);
    }
  }

  // ---- one paragraph

  void paragraph(pugi::xml_node node) {
    const OdtStyle& style = styles_.of("paragraph", attribute_of(node, "style-name"));
    if (style.is_hidden.value_or(false) || has_hiding_field(node)) return;
    end_paragraphs();
    begin_block(node, style);
    const auto number = numbers_.find(node.hash_value());
    builder_.set_place(part_name_, number == numbers_.end() ? 1 : number->second);
    const std::uint32_t outer_character = std::exchange(text_.character(), 0);
    const bool outer_space = std::exchange(joins_space_, true);
    const std::uint32_t begin = builder_.size();
    Look look;
    look.is_bold = style.is_bold.value_or(false);
    look.is_italic = style.is_italic.value_or(false);
    look.is_underlined = style.is_underlined.value_or(false);
    look.language = foreign(style.language);
    runs(node, look);
    text_.close_look();
    if (style.is_silencing && builder_.size() > begin)
      builder_.add_remark({.words = "helder-uit", .position = begin, .covers = Span{begin, builder_.size()}});
    joins_space_ = outer_space;
    text_.character() = outer_character;
    end_paragraphs();
  }

  static bool has_hiding_field(pugi::xml_node paragraph) {
    const pugi::xml_node field = child_of(paragraph, "hidden-paragraph");
    return field && std::string_view(attribute_of(field, "is-hidden")) == "true";
  }

  static std::string foreign(const std::string& language) {
    return lower_ascii(language).starts_with("nl") ? std::string{} : language;
  }

  void begin_block(pugi::xml_node node, const OdtStyle& style) {
    Block& block = builder_.begin_block(BlockKind::paragraph);
    block.region = region_;
    if (unjudged_ > 0 || style.name.starts_with("contents ") || style.name.starts_with("inhoudsopgave "))
      block.is_judged = false;
    int level = heading_level_of_style(style.name);
    if (is_named(node, "h")) level = std::atoi(attribute_of(node, "outline-level"));
    else if (level == 0) level = style.outline;
    if (is_named(node, "h") || level > 0) {
      block.kind = BlockKind::heading;
      block.level = static_cast<std::uint8_t>(std::clamp(level, 1, 6));
    } else if (cell_.group != 0) {
      block.kind = BlockKind::table_cell;
    } else if (list_.level > 0 && list_.is_item) {
      block.kind = BlockKind::list_item;
      block.level = static_cast<std::uint8_t>(list_.level);
      block.group = group_;
    } else if (style.name == "quotations" || style.name == "quote" || style.name == "citaat" ||
               style.name == "citaten" || style.name == "intense quote" || style.name == "block text") {
      block.kind = BlockKind::quotation;
    }
    follows_list_ = block.kind == BlockKind::list_item;
    list_.is_item = false;
    if (cell_.group != 0) {
      block.group = cell_.group;
      block.row = cell_.row;
      block.column = cell_.column;
      block.is_header_cell = cell_.is_header && block.kind == BlockKind::table_cell;
    }
  }

  /// Ends the open paragraph; then come the alt texts and text boxes that hang on it.
  void end_paragraphs() {
    builder_.end_block();
    while (!images_.empty() || !boxes_.empty()) {
      for (Image& image : std::exchange(images_, {})) {
        builder_.set_place(part_name_, image.paragraph);
        text_.image(image.alt, std::move(image.name), region_);
      }
      const std::vector<pugi::xml_node> boxes = std::exchange(boxes_, {});
      const Cell cell = std::exchange(cell_, {});
      const List list = std::exchange(list_, {});
      if (++box_depth_ < kDeepestBox)
        for (const pugi::xml_node box : boxes) blocks(box);
      --box_depth_;
      builder_.end_block();
      list_ = list;
      cell_ = cell;
    }
  }

  // ---- runs

  void runs(pugi::xml_node parent, const Look& look) {
    for (const pugi::xml_node node : parent.children()) {
      if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
        text_.set_look(look);
        words(node.value());
      } else if (node.type() == pugi::node_element) {
        run(node, look);
      }
    }
  }

  void run(pugi::xml_node node, const Look& look) {
    const std::string_view name = local_name(node);
    if (name == "span") {
      span(node, look);
    } else if (name == "s") {
      const long count = std::clamp(std::atol(attribute_of(node, "c")), 1L, kMostSpaces);
      for (long i = 0; i < count; ++i) text_.white_space(" ");
      joins_space_ = false;
    } else if (name == "tab") {
      white_space("\t");
    } else if (name == "line-break") {
      white_space("\n");
    } else if (name == "a") {
      marked(node, look, MarkKind::link, attribute_of(node, "href"));
    } else if (name == "note") {
      notes_.push_back(node);
    } else if (name == "annotation") {
      annotation(node);
    } else if (name == "annotation-end") {
      end_annotation(attribute_of(node, "name"));
    } else if (name == "ruby") {
      runs(child_of(node, "ruby-base"), look);
    } else if (name == "database-display") {
      marked(node, look, MarkKind::merge_field, attribute_of(node, "column-name"));
    } else if (name == "placeholder" || name == "text-input" || name == "user-field-get" ||
               name == "user-field-input" || name == "user-defined" || name == "drop-down") {
      marked(node, look, MarkKind::merge_field, attribute_of(node, "name"));
    } else if (name == "content-control") {
      content_control(node, look);
    } else if (name == "hidden-text") {
      if (std::string_view(attribute_of(node, "is-hidden")) != "true") runs(node, look);
    } else if (name == "script" || name == "tracked-changes" || name == "hidden-paragraph") {
      return;
    } else if (is_drawing(node)) {
      drawing(node, 0);
    } else if (is_text_element(node)) {
      // Fields and metadata: what a person sees of them stands in them.
      runs(node, look);
    }
  }

  void span(pugi::xml_node node, const Look& around) {
    const OdtStyle& style = styles_.of("text", attribute_of(node, "style-name"));
    if (style.is_hidden.value_or(false)) return;
    Look look = around;
    look.is_bold = style.is_bold.value_or(around.is_bold);
    look.is_italic = style.is_italic.value_or(around.is_italic);
    look.is_underlined = style.is_underlined.value_or(around.is_underlined);
    look.is_silenced = around.is_silenced || style.is_silencing;
    if (!style.language.empty()) look.language = foreign(style.language);
    runs(node, look);
  }

  /// As in docx: one slot, unless it is a tick box or somebody put whole sentences in it.
  void content_control(pugi::xml_node node, const Look& look) {
    const std::string words = visible_text(node);
    const bool is_prose = std::count(words.begin(), words.end(), ' ') > 6 || words.find(". ") != std::string::npos;
    const bool is_slot = std::string_view(attribute_of(node, "showing-place-holder")) == "true";
    const bool is_check_box = std::string_view(attribute_of(node, "checkbox")) == "true";
    if (is_slot || (!is_prose && !is_check_box)) marked(node, look, MarkKind::merge_field, attribute_of(node, "tag"));
    else runs(node, look);
  }

  void marked(pugi::xml_node node, const Look& look, MarkKind kind, std::string target) {
    text_.close_look();
    const std::size_t mark = builder_.begin_mark(kind, std::move(target));
    runs(node, look);
    text_.close_look();
    builder_.end_mark(mark);
  }

  /// White space in the file joins: runs of it are one space, at the start of a paragraph none.
  void words(std::string_view raw) {
    std::string joined;
    joined.reserve(raw.size());
    for (const char c : raw) {
      const bool is_space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (is_space && joins_space_) continue;
      joined += is_space ? ' ' : c;
      joins_space_ = is_space;
    }
    text_.words(joined);
  }

  void white_space(std::string_view space) {
    text_.white_space(space);
    joins_space_ = true;
  }

  // ---- comments

  void annotation(pugi::xml_node node) {
    auto words = remark_words(annotation_text(node));
    if (!words) return;
    const std::string name = attribute_of(node, "name");
    // With a name an end follows; without an end the comment stands at a point.
    if (!name.empty() && has_end(name)) open_comments_[name] = {*std::move(words), builder_.size()};
    else builder_.add_remark({.words = *std::move(words), .position = builder_.size()});
  }

  static std::string annotation_text(pugi::xml_node node) {
    std::string text;
    for (const pugi::xml_node child : node.children())
      if (is_text_element(child)) text += visible_text(child) + ' ';
    return text;
  }

  bool has_end(const std::string& name) {
    if (!ends_) {
      ends_.emplace();
      const pugi::xml_node root = parts_.front()->xml.document_element();
      int depth = 0;
      for (pugi::xml_node node = root; node; node = next_node(node, root, false, depth))
        if (is_named(node, "annotation-end")) ends_->insert(attribute_of(node, "name"));
    }
    return ends_->contains(name);
  }

  void end_annotation(const std::string& name) {
    const auto open = open_comments_.find(name);
    if (open == open_comments_.end()) return;
    const auto& [words, begin] = open->second;
    builder_.add_remark({.words = words, .position = begin, .covers = Span{begin, builder_.size()}});
    open_comments_.erase(open);
  }

  // ---- drawings

  struct Image {
    std::string alt, name;
    std::uint32_t paragraph = 0;
  };

  /// Text boxes and alt text wait until the paragraph ends: they are no part of its sentence.
  void drawing(pugi::xml_node node, int depth) {
    if (depth > kDeepestBox || std::string_view(attribute_of(node, "decorative")) == "true") return;
    if (is_named(node, "g")) {
      for (const pugi::xml_node child : node.children())
        if (is_drawing(child)) drawing(child, depth + 1);
      return;
    }
    bool has_box = false, has_picture = false;
    for (const pugi::xml_node child : node.children()) {
      if (is_named(child, "text-box")) {
        boxes_.push_back(child);
        has_box = true;
      } else if (is_paragraph(child)) {
        has_box = true;
      } else if (is_named(child, "image") || is_named(child, "object") || is_named(child, "object-ole")) {
        has_picture = true;
      }
    }
    // A shape has its words in itself.
    if (has_box && !child_of(node, "text-box")) boxes_.push_back(node);
    std::string alt = child_of(node, "desc").text().get();
    if (alt.empty()) alt = child_of(node, "title").text().get();
    if (!has_picture && (has_box || alt.empty())) return;
    alt = trimmed_words(alt);
    std::replace(alt.begin(), alt.end(), '\n', ' ');
    images_.push_back({std::move(alt), attribute_of(node, "name"), paragraph_of(node)});
  }

  std::uint32_t paragraph_of(pugi::xml_node node) const {
    while (node && !is_paragraph(node)) node = node.parent();
    const auto number = numbers_.find(node.hash_value());
    return number == numbers_.end() ? 1 : number->second;
  }

  ZipArchive archive_;
  OfficeText text_{Format::odt};
  text::DocumentBuilder& builder_ = text_.builder();
  std::uint64_t max_size_;
  std::vector<std::unique_ptr<XmlPart>> parts_;
  const char* part_name_ = "";
  OdtStyles styles_;
  Region region_ = Region::body;
  std::unordered_map<std::size_t, std::uint32_t> numbers_;  ///< paragraph numbers by node
  std::unordered_map<std::string, std::pair<std::string, std::uint32_t>> open_comments_;
  std::optional<std::unordered_set<std::string>> ends_;  ///< names of the comments that have an end
  std::unordered_set<std::string> seen_words_;
  std::vector<pugi::xml_node> notes_, boxes_;
  std::vector<Image> images_;
  Cell cell_;
  List list_;
  std::string list_style_;
  std::uint32_t group_ = 0;
  int unjudged_ = 0, box_depth_ = 0;
  bool follows_list_ = false;
  bool joins_space_ = true;  ///< the next white space in the file adds nothing
};

}  // namespace

Result<Document> read_odt(std::string_view bytes, std::uint64_t max_size) {
  Result<ZipArchive> archive = ZipArchive::open(bytes, std::max(max_size * 4, std::uint64_t{64} << 20));
  if (!archive) return unexpected(archive.error());
  return OdtReader(*std::move(archive), max_size).run();
}

}  // namespace helder::formats
