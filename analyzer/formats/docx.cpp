// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "formats/docx.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "formats/docx_styles.h"
#include "formats/office_text.h"
#include "formats/remarks.h"
#include "formats/structure.h"
#include "formats/xml_part.h"
#include "formats/zip_archive.h"
#include "text/document_builder.h"

namespace helder::formats {
namespace {

Unexpected damaged() {
  return unexpected(ErrorCode::damaged,
                    "Dit Word-document is beschadigd. Open het in Word of LibreOffice, sla het opnieuw op als docx en "
                    "probeer het nog eens.");
}

class DocxReader {
 public:
  DocxReader(ZipArchive archive, std::uint64_t max_size) : archive_(std::move(archive)), max_size_(max_size) {}

  Result<Document> run() {
    main_name_ = main_part();
    Result<XmlPart*> main = load(main_name_);
    if (!main) return unexpected(main.error().code == ErrorCode::not_found ? damaged().error : main.error());
    const pugi::xml_node document = (*main)->xml.document_element();
    const pugi::xml_node body = child_of(document, "body");
    if (!body) return damaged();
    if (!is_shallow(body)) return too_deep();
    const Relations relations = relations_of(main_name_);
    load_styles(relations);
    load_comments(relations);
    load_properties();

    std::vector<std::string> footers;
    if (Outcome outcome = read_headers(document, relations, footers); !outcome) return unexpected(outcome.error());
    if (Outcome outcome = read_part(main_name_, body, Region::body, relations); !outcome)
      return unexpected(outcome.error());
    if (Outcome outcome = read_notes(relations, "footnotes", "footnote", footnotes_); !outcome)
      return unexpected(outcome.error());
    if (Outcome outcome = read_notes(relations, "endnotes", "endnote", endnotes_); !outcome)
      return unexpected(outcome.error());
    for (const std::string& name : footers)
      if (Outcome outcome = read_once(name, Region::footer); !outcome) return unexpected(outcome.error());
    finish_structure(builder_);
    return std::move(builder_).finish();
  }

 private:
  struct Relation {
    std::string type, target;
    bool is_external = false;
  };
  using Relations = std::unordered_map<std::string, Relation>;

  static Unexpected too_deep() {
    return unexpected(ErrorCode::damaged,
                      "De opmaak van dit Word-document is te ingewikkeld. Sla de tekst op in een nieuw document en "
                      "probeer het daarmee.");
  }

  // ---- parts of the container

  static std::string folder_of(const std::string& part) {
    const std::size_t slash = part.find_last_of('/');
    return slash == std::string::npos ? std::string{} : part.substr(0, slash + 1);
  }

  /// "styles.xml", "../docProps/x.xml" or "/word/styles.xml" as seen from `folder`.
  static std::string resolve(std::string folder, std::string_view target) {
    if (target.starts_with("/")) return std::string(target.substr(1));
    while (target.starts_with("../")) {
      target.remove_prefix(3);
      if (!folder.empty()) folder.pop_back();
      const std::size_t slash = folder.find_last_of('/');
      folder = slash == std::string::npos ? std::string{} : folder.substr(0, slash + 1);
    }
    while (target.starts_with("./")) target.remove_prefix(2);
    return folder + std::string(target);
  }

  Result<XmlPart*> load(const std::string& name) {
    Result<std::unique_ptr<XmlPart>> part = read_xml_part(archive_, name);
    if (!part) return part.error().message.empty() ? damaged() : unexpected(part.error());
    parts_.push_back(*std::move(part));
    return parts_.back().get();
  }

  Relations relations_of(const std::string& part) {
    Relations relations;
    const std::string folder = folder_of(part);
    Result<XmlPart*> loaded = load(folder + "_rels/" + part.substr(folder.size()) + ".rels");
    if (!loaded) return relations;
    for (pugi::xml_node node : (*loaded)->xml.document_element().children()) {
      Relation relation;
      const std::string_view type = attribute_of(node, "Type");
      relation.type = std::string(type.substr(type.find_last_of('/') + 1));
      relation.is_external = std::string_view(attribute_of(node, "TargetMode")) == "External";
      relation.target =
          relation.is_external ? attribute_of(node, "Target") : resolve(folder, attribute_of(node, "Target"));
      relations.emplace(attribute_of(node, "Id"), std::move(relation));
    }
    return relations;
  }

  static std::string target_of_type(const Relations& relations, std::string_view type) {
    std::string target;
    for (const auto& [id, relation] : relations)
      if (relation.type == type && (target.empty() || relation.target < target)) target = relation.target;
    return target;
  }

  std::string main_part() {
    const std::string target = target_of_type(relations_of(""), "officeDocument");
    return !target.empty() && archive_.has(target) ? target : "word/document.xml";
  }

  void load_styles(const Relations& relations) {
    std::string name = target_of_type(relations, "styles");
    if (name.empty()) name = "word/styles.xml";
    if (Result<XmlPart*> part = load(name)) styles_ = DocxStyles((*part)->xml.document_element());
    // Word writes the language of the installation here, so only a Dutch one says something.
    if (lower_ascii(styles_.language()).starts_with("nl")) builder_.set_language(styles_.language());
  }

  void load_comments(const Relations& relations) {
    std::string name = target_of_type(relations, "comments");
    if (name.empty()) name = "word/comments.xml";
    Result<XmlPart*> part = load(name);
    if (!part || !is_shallow((*part)->xml.document_element())) return;
    for (pugi::xml_node comment : (*part)->xml.document_element().children()) {
      if (!is_named(comment, "comment")) continue;
      if (auto words = remark_words(visible_text(comment)))
        suppressions_.emplace(attribute_of(comment, "id"), std::move(*words));
    }
  }

  void load_properties() {
    Result<XmlPart*> part = load("docProps/core.xml");
    if (part) builder_.set_title(trimmed_words(child_of((*part)->xml.document_element(), "title").text().get()));
  }

  /// All w:t under `node` in one string: for comments and for telling equal headers.
  static std::string visible_text(pugi::xml_node root) {
    std::string text;
    int depth = 0;
    bool skips = false;
    for (pugi::xml_node node = root; node; node = next_node(node, root, skips, depth)) {
      skips = is_named(node, "del") || is_named(node, "Fallback");
      if (is_named(node, "t")) text += node.text().get();
      else if (is_named(node, "p") || is_named(node, "tab") || is_named(node, "br")) text += ' ';
    }
    return text;
  }

  // ---- page headers, footers, notes

  Outcome read_headers(pugi::xml_node document, const Relations& relations, std::vector<std::string>& footers) {
    std::vector<std::string> headers;
    int depth = 0;
    for (pugi::xml_node node = document; node; node = next_node(node, document, false, depth)) {
      const bool is_header = is_named(node, "headerReference");
      if (!is_header && !is_named(node, "footerReference")) continue;
      const auto found = relations.find(attribute_of(node, "id"));
      if (found != relations.end() && !found->second.is_external)
        (is_header ? headers : footers).push_back(found->second.target);
    }
    for (const std::string& name : headers)
      if (Outcome outcome = read_once(name, Region::header); !outcome) return outcome;
    return success();
  }

  Outcome read_once(const std::string& name, Region region) {
    if (!seen_parts_.insert(name).second) return success();
    Result<XmlPart*> part = load(name);
    if (!part) return part.error().code == ErrorCode::not_found ? success() : Outcome(unexpected(part.error()));
    const pugi::xml_node root = (*part)->xml.document_element();
    if (!is_shallow(root)) return too_deep();
    std::string words = trimmed_words(visible_text(root));
    if (words.empty() || !seen_words_.insert(std::move(words)).second) return success();
    return read_part(name, root, region, relations_of(name));
  }

  Outcome read_notes(const Relations& relations, std::string_view type, const char* element,
                     const std::vector<std::string>& order) {
    if (order.empty()) return success();
    const std::string name = target_of_type(relations, type);
    if (name.empty()) return success();
    Result<XmlPart*> part = load(name);
    if (!part) return part.error().code == ErrorCode::not_found ? success() : Outcome(unexpected(part.error()));
    const pugi::xml_node root = (*part)->xml.document_element();
    if (!is_shallow(root)) return too_deep();
    std::unordered_map<std::string, pugi::xml_node> notes;
    for (pugi::xml_node note : root.children())
      if (is_named(note, element)) notes.emplace(attribute_of(note, "id"), note);
    const Relations own = relations_of(name);
    begin_part(name, root, Region::footnote, own);
    for (const std::string& id : order) {
      const auto found = notes.find(id);
      if (found == notes.end()) continue;
      const std::string_view kind = attribute_of(found->second, "type");
      if (kind == "separator" || kind == "continuationSeparator" || kind == "continuationNotice") continue;
      blocks(found->second);
      end_paragraphs();
      notes.erase(found);
    }
    return size_outcome();
  }

  void begin_part(const std::string& name, pugi::xml_node root, Region region, const Relations& relations) {
    part_name_ = name;
    region_ = region;
    relations_ = &relations;
    numbers_.clear();
    std::uint32_t count = 0;
    int depth = 0;
    for (pugi::xml_node node = root; node; node = next_node(node, root, false, depth))
      if (is_named(node, "p") && !is_drawing_paragraph(node)) numbers_.emplace(node.hash_value(), ++count);
    fields_.clear();
  }

  /// a:p of DrawingML has the same local name as w:p.
  static bool is_drawing_paragraph(pugi::xml_node node) { return std::strncmp(node.name(), "a:", 2) == 0; }

  Outcome read_part(const std::string& name, pugi::xml_node root, Region region, const Relations& relations) {
    begin_part(name, root, region, relations);
    blocks(root);
    end_paragraphs();
    return size_outcome();
  }

  Outcome size_outcome() const {
    if (builder_.size() <= max_size_) return success();
    return unexpected(ErrorCode::too_large,
                      "In dit document staat te veel tekst. Splits het, of verhoog de grens met --max-size.");
  }

  // ---- blocks: paragraphs and tables

  void blocks(pugi::xml_node parent) {
    for (pugi::xml_node node : parent.children()) {
      if (builder_.size() > max_size_) return;
      const char* name = local_name(node);
      if (std::strcmp(name, "p") == 0) paragraph(node);
      else if (std::strcmp(name, "tbl") == 0) table(node);
      else if (std::strcmp(name, "sdt") == 0) block_control(node);
      else if (std::strcmp(name, "del") == 0 || std::strcmp(name, "moveFrom") == 0) continue;
      else if (std::strcmp(name, "AlternateContent") == 0) blocks(choice(node));
      else if (std::strcmp(name, "ins") == 0 || std::strcmp(name, "moveTo") == 0 ||
               std::strcmp(name, "customXml") == 0 || std::strcmp(name, "smartTag") == 0 ||
               std::strcmp(name, "sdtContent") == 0)
        blocks(node);
      else if (std::strncmp(name, "comment", 7) == 0) comment_range(node);
    }
  }

  static pugi::xml_node choice(pugi::xml_node alternatives) {
    const pugi::xml_node first = child_of(alternatives, "Choice");
    return first ? first : child_of(alternatives, "Fallback");
  }

  /// A content control around whole paragraphs holds prose, or a table of contents, or its placeholder.
  void block_control(pugi::xml_node node) {
    const pugi::xml_node properties = child_of(node, "sdtPr");
    const std::string gallery =
        lower_ascii(attribute_of(child_of(child_of(properties, "docPartObj"), "docPartGallery"), "val"));
    const bool is_contents = gallery == "table of contents";
    const bool is_placeholder = static_cast<bool>(child_of(properties, "showingPlcHdr"));
    unjudged_ += is_contents;
    placeholder_ += is_placeholder;
    blocks(child_of(node, "sdtContent"));
    placeholder_ -= is_placeholder;
    unjudged_ -= is_contents;
  }

  void table(pugi::xml_node node) {
    const Cell outer = cell_;
    const std::uint32_t group = ++group_;
    std::uint32_t row = 0;
    rows(node, group, row);
    cell_ = outer;
  }

  void rows(pugi::xml_node parent, std::uint32_t group, std::uint32_t& row) {
    for (pugi::xml_node node : parent.children()) {
      if (is_named(node, "tr")) {
        const pugi::xml_node properties = child_of(node, "trPr");
        if (child_of(properties, "del")) continue;
        ++row;
        std::uint32_t column = 0;
        cells(node, {group, row, 0, toggle_of(properties, "tblHeader") == Toggle::on}, column);
      } else if (is_named(node, "sdt")) {
        rows(child_of(node, "sdtContent"), group, row);
      } else if (is_named(node, "customXml") || is_named(node, "ins") || is_named(node, "moveTo")) {
        rows(node, group, row);
      }
    }
  }

  struct Cell {
    std::uint32_t group = 0, row = 0, column = 0;
    bool is_header = false;
  };

  void cells(pugi::xml_node parent, Cell place, std::uint32_t& column) {
    for (pugi::xml_node node : parent.children()) {
      if (is_named(node, "tc")) {
        ++column;
        cell_ = place;
        cell_.column = column;
        const int span = std::atoi(attribute_of(child_of(child_of(node, "tcPr"), "gridSpan"), "val"));
        end_paragraphs();
        blocks(node);
        end_paragraphs();
        if (span > 1 && span < 1000) column += static_cast<std::uint32_t>(span - 1);
      } else if (is_named(node, "sdt")) {
        cells(child_of(node, "sdtContent"), place, column);
      } else if (is_named(node, "customXml")) {
        cells(node, place, column);
      }
    }
  }

  // ---- one paragraph

  void paragraph(pugi::xml_node node) {
    const pugi::xml_node properties = child_of(node, "pPr");
    std::string style_id = attribute_of(child_of(properties, "pStyle"), "val");
    if (style_id.empty()) style_id = styles_.default_paragraph();
    const DocxStyle& style = styles_.resolved(style_id);
    const auto number = numbers_.find(node.hash_value());

    // The writer deleted the end of the paragraph before: its text goes on here.
    const bool goes_on = joins_next_ && builder_.in_block();
    joins_next_ = false;
    if (!goes_on) {
      end_paragraphs();
      begin_block(properties, style);
    }
    builder_.set_place(part_name_, number == numbers_.end() ? 1 : number->second);
    const std::uint32_t outer_character = std::exchange(text_.character(), 0);
    const DocxStyle* const outer_style = std::exchange(paragraph_style_, &style);
    const bool is_silenced = style.name == "helder-uit";
    const std::uint32_t begin = builder_.size();
    runs(node);
    text_.close_look();
    if (is_silenced && builder_.size() > begin)
      builder_.add_remark({.words = "helder-uit", .position = begin, .covers = Span{begin, builder_.size()}});
    joins_next_ = static_cast<bool>(child_of(child_of(properties, "rPr"), "del"));
    paragraph_style_ = outer_style;
    text_.character() = outer_character;
    if (!joins_next_) end_paragraphs();
  }

  void begin_block(pugi::xml_node properties, const DocxStyle& style) {
    Block& block = builder_.begin_block(BlockKind::paragraph);
    block.region = region_;
    if (unjudged_ > 0 || style.name.starts_with("toc ") || style.name.starts_with("inhopg ")) block.is_judged = false;
    std::uint8_t level = heading_level_of_style(style.name);
    int outline = style.outline;
    if (const pugi::xml_node own = child_of(properties, "outlineLvl")) outline = std::atoi(attribute_of(own, "val"));
    if (level == 0 && outline >= 0 && outline < 9) level = static_cast<std::uint8_t>(std::min(6, outline + 1));
    int list = style.list;
    int list_level = style.list_level;
    if (const pugi::xml_node own = child_of(properties, "numPr")) {
      if (const pugi::xml_node id = child_of(own, "numId")) list = std::atoi(attribute_of(id, "val"));
      if (const pugi::xml_node at = child_of(own, "ilvl")) list_level = std::atoi(attribute_of(at, "val"));
    }
    if (level != 0) {
      block.kind = BlockKind::heading;
      block.level = level;
    } else if (cell_.group != 0) {
      block.kind = BlockKind::table_cell;
    } else if (list > 0) {
      block.kind = BlockKind::list_item;
      block.level = static_cast<std::uint8_t>(std::clamp(list_level + 1, 1, 9));
      // Items of one list that stand apart are two lists for a reader.
      if (list != last_list_) {
        ++group_;
        last_list_ = list;
      }
      block.group = group_;
    } else if (style.name == "quote" || style.name == "quotations" || style.name == "citaat" ||
               style.name == "intense quote" || style.name == "duidelijk citaat" || style.name == "block text") {
      block.kind = BlockKind::quotation;
    }
    if (block.kind != BlockKind::list_item) last_list_ = -1;
    if (cell_.group != 0) {
      block.group = cell_.group;
      block.row = cell_.row;
      block.column = cell_.column;
      block.is_header_cell = cell_.is_header && block.kind == BlockKind::table_cell;
    }
  }

  /// Ends the open paragraph; then come the alt texts and text boxes that hang on it.
  void end_paragraphs() {
    joins_next_ = false;
    builder_.end_block();
    while (!images_.empty() || !boxes_.empty()) {
      std::vector<Image> images = std::exchange(images_, {});
      for (Image& image : images) {
        builder_.set_place(part_name_, image.paragraph);
        text_.image(image.alt, std::move(image.name), region_);
      }
      std::vector<pugi::xml_node> boxes = std::exchange(boxes_, {});
      std::vector<Field> fields = std::exchange(fields_, {});
      const Cell cell = std::exchange(cell_, {});
      if (++box_depth_ < 20)
        for (pugi::xml_node box : boxes) blocks(box);
      --box_depth_;
      builder_.end_block();
      cell_ = cell;
      fields_ = std::move(fields);
    }
  }

  void runs(pugi::xml_node parent) {
    for (pugi::xml_node node : parent.children()) {
      const char* name = local_name(node);
      if (std::strcmp(name, "r") == 0) run(node);
      else if (std::strcmp(name, "hyperlink") == 0) hyperlink(node);
      else if (std::strcmp(name, "sdt") == 0) run_control(node);
      else if (std::strcmp(name, "fldSimple") == 0) simple_field(node);
      else if (std::strcmp(name, "AlternateContent") == 0) runs(choice(node));
      else if (std::strcmp(name, "ins") == 0 || std::strcmp(name, "moveTo") == 0 ||
               std::strcmp(name, "smartTag") == 0 || std::strcmp(name, "customXml") == 0 ||
               std::strcmp(name, "bdo") == 0 || std::strcmp(name, "dir") == 0 || std::strcmp(name, "sdtContent") == 0)
        runs(node);
      else if (std::strcmp(name, "ruby") == 0) runs(child_of(node, "rubyBase"));
      else if (std::strncmp(name, "comment", 7) == 0) comment_range(node);
    }
  }

  void hyperlink(pugi::xml_node node) {
    text_.close_look();
    std::string target;
    if (const auto found = relations_->find(attribute_of(node, "id")); found != relations_->end())
      target = found->second.target;
    if (const char* anchor = attribute_of(node, "anchor"); *anchor != '\0') target += std::string("#") + anchor;
    const std::size_t mark = builder_.begin_mark(MarkKind::link, std::move(target));
    runs(node);
    text_.close_look();
    builder_.end_mark(mark);
  }

  /// A content control in a line: one slot, unless somebody put whole sentences in it.
  void run_control(pugi::xml_node node) {
    const pugi::xml_node properties = child_of(node, "sdtPr");
    const pugi::xml_node content = child_of(node, "sdtContent");
    const bool is_placeholder = static_cast<bool>(child_of(properties, "showingPlcHdr"));
    const std::string words = visible_text(content);
    const bool is_prose = std::count(words.begin(), words.end(), ' ') > 6 || words.find(". ") != std::string::npos;
    const bool is_check_box = static_cast<bool>(child_of(properties, "checkbox"));
    if (!is_placeholder && (is_prose || is_check_box)) {
      runs(content);
      return;
    }
    text_.close_look();
    const std::size_t mark =
        builder_.begin_mark(MarkKind::merge_field, attribute_of(child_of(properties, "tag"), "val"));
    runs(content);
    text_.close_look();
    builder_.end_mark(mark);
  }

  // ---- fields

  struct Field {
    std::string code;
    bool is_in_result = false;
    std::optional<std::size_t> mark;
  };

  /// The mark that a field's result gets, by its code: " MERGEFIELD naam ", " HYPERLINK "https://…" ".
  std::optional<std::size_t> begin_field_mark(const std::string& code) {
    std::size_t begin = code.find_first_not_of(' ');
    if (begin == std::string::npos) return std::nullopt;
    const std::size_t end = code.find(' ', begin);
    const std::string kind = lower_ascii(code.substr(begin, end == std::string::npos ? end : end - begin));
    std::string argument;
    if (end != std::string::npos && (begin = code.find_first_not_of(' ', end)) != std::string::npos) {
      if (code[begin] == '"') {
        const std::size_t close = code.find('"', begin + 1);
        argument = code.substr(begin + 1, close == std::string::npos ? close : close - begin - 1);
      } else {
        const std::size_t close = code.find(' ', begin);
        argument = code.substr(begin, close == std::string::npos ? close : close - begin);
        if (kind == "hyperlink" && argument == "\\l" && close != std::string::npos) {
          argument = "#" + trimmed_words(code.substr(close));
          argument.erase(std::remove(argument.begin(), argument.end(), '"'), argument.end());
        }
      }
    }
    if (kind == "mergefield" || kind == "docproperty" || kind == "formtext" || kind == "fillin" || kind == "ask" ||
        kind == "docvariable")
      return builder_.begin_mark(MarkKind::merge_field, std::move(argument));
    if (kind == "hyperlink") return builder_.begin_mark(MarkKind::link, std::move(argument));
    return std::nullopt;
  }

  void field_character(pugi::xml_node node) {
    const std::string_view type = attribute_of(node, "fldCharType");
    if (type == "begin") {
      fields_.push_back({});
    } else if (type == "separate" && !fields_.empty()) {
      text_.close_look();
      fields_.back().is_in_result = true;
      if (is_visible()) fields_.back().mark = begin_field_mark(fields_.back().code);
    } else if (type == "end" && !fields_.empty()) {
      text_.close_look();
      if (fields_.back().mark) builder_.end_mark(*fields_.back().mark);
      fields_.pop_back();
    }
  }

  void simple_field(pugi::xml_node node) {
    text_.close_look();
    const std::optional<std::size_t> mark = begin_field_mark(attribute_of(node, "instr"));
    runs(node);
    text_.close_look();
    if (mark) builder_.end_mark(*mark);
  }

  /// Text counts when no open field is still at its code.
  bool is_visible() const {
    return std::all_of(fields_.begin(), fields_.end(), [](const Field& field) { return field.is_in_result; });
  }

  // ---- comments

  void comment_range(pugi::xml_node node) {
    const std::string id = attribute_of(node, "id");
    const auto words = suppressions_.find(id);
    if (words == suppressions_.end()) return;
    if (is_named(node, "commentRangeStart")) {
      open_comments_[id] = builder_.size();
    } else if (is_named(node, "commentRangeEnd")) {
      const auto open = open_comments_.find(id);
      if (open == open_comments_.end()) return;
      builder_.add_remark(
          {.words = words->second, .position = open->second, .covers = Span{open->second, builder_.size()}});
      open_comments_.erase(open);
      suppressions_.erase(words);
    } else if (is_named(node, "commentReference")) {
      builder_.add_remark({.words = words->second, .position = builder_.size()});
      suppressions_.erase(words);
    }
  }

  // ---- runs

  void run(pugi::xml_node node) {
    const pugi::xml_node properties = child_of(node, "rPr");
    const DocxStyle& style = styles_.resolved(attribute_of(child_of(properties, "rStyle"), "val"));
    if (child_of(properties, "del") || child_of(properties, "moveFrom")) return;
    const auto effective = [](Toggle own, Toggle run_style, Toggle paragraph) {
      return own != Toggle::unset         ? own == Toggle::on
             : run_style != Toggle::unset ? run_style == Toggle::on
                                          : paragraph == Toggle::on;
    };
    const bool is_hidden = effective(toggle_of(properties, "vanish"), style.vanish, paragraph_style_->vanish);
    Look look;
    // Bold from a paragraph's style says nothing about these words.
    look.is_bold = effective(toggle_of(properties, "b"), style.bold, Toggle::unset);
    look.is_italic = toggle_of(properties, "i") == Toggle::on;
    look.is_underlined = toggle_of(properties, "u") == Toggle::on;
    look.is_silenced = style.name == "helder-uit";
    look.language = attribute_of(child_of(properties, "lang"), "val");
    if (lower_ascii(look.language).starts_with("nl")) look.language.clear();
    for (pugi::xml_node piece : node.children()) run_piece(piece, look, is_hidden);
  }

  void run_piece(pugi::xml_node piece, const Look& look, bool is_hidden) {
    const char* name = local_name(piece);
    const auto is_name = [&](const char* other) { return std::strcmp(name, other) == 0; };
    if (is_name("fldChar")) {
      field_character(piece);
      return;
    }
    if (is_name("instrText")) {
      if (!fields_.empty() && !fields_.back().is_in_result && fields_.back().code.size() < 4096)
        fields_.back().code += piece.text().get();
      return;
    }
    if (is_name("AlternateContent")) {
      for (pugi::xml_node inner : choice(piece).children()) run_piece(inner, look, is_hidden);
      return;
    }
    if (is_hidden || !is_visible()) return;
    if (is_name("t")) {
      text_.set_look(look);
      text_.words(piece.text().get(), placeholder_ > 0);
    } else if (is_name("tab") || is_name("ptab")) text_.white_space("\t");
    else if (is_name("br") || is_name("cr")) text_.white_space("\n");
    else if (is_name("noBreakHyphen")) {
      text_.set_look(look);
      text_.replaced("-");
    } else if (is_name("sym")) text_.white_space(" ");
    else if (is_name("footnoteReference")) footnotes_.push_back(attribute_of(piece, "id"));
    else if (is_name("endnoteReference")) endnotes_.push_back(attribute_of(piece, "id"));
    else if (is_name("commentReference")) comment_range(piece);
    else if (is_name("drawing") || is_name("pict") || is_name("object")) drawing(piece);
  }

  // ---- drawings

  struct Image {
    std::string alt, name;
    std::uint32_t paragraph = 0;
  };

  /// Text boxes and alt text wait until the paragraph ends: they are no part of its sentence.
  void drawing(pugi::xml_node root) {
    bool has_picture = false;
    bool has_box = false;
    std::string alt, name;
    int depth = 0;
    bool skips = false;
    for (pugi::xml_node node = root; node; node = next_node(node, root, skips, depth)) {
      skips = false;
      if (is_named(node, "txbxContent")) {
        boxes_.push_back(node);
        has_box = true;
        skips = true;
      } else if (is_named(node, "Fallback")) {
        skips = static_cast<bool>(child_of(node.parent(), "Choice"));
      } else if (is_named(node, "docPr")) {
        alt = attribute_of(node, "descr");
        name = attribute_of(node, "name");
        // Word marks decoration with an extension of its own.
      } else if (is_named(node, "pic") || is_named(node, "blip") || is_named(node, "imagedata")) {
        has_picture = true;
      } else if (is_named(node, "decorative") && std::string_view(attribute_of(node, "val")) != "0") {
        return;
      } else if (is_named(node, "shape") && alt.empty()) {
        alt = attribute_of(node, "alt");
        if (name.empty()) name = attribute_of(node, "id");
      }
    }
    if (!has_picture && (has_box || alt.empty())) return;
    Image image{.alt = trimmed_words(alt), .name = std::move(name)};
    std::replace(image.alt.begin(), image.alt.end(), '\n', ' ');
    const pugi::xml_node paragraph = enclosing_paragraph(root);
    if (const auto number = numbers_.find(paragraph.hash_value()); number != numbers_.end())
      image.paragraph = number->second;
    images_.push_back(std::move(image));
  }

  static pugi::xml_node enclosing_paragraph(pugi::xml_node node) {
    while (node && !is_named(node, "p")) node = node.parent();
    return node;
  }

  ZipArchive archive_;
  OfficeText text_{Format::docx};
  text::DocumentBuilder& builder_ = text_.builder();
  std::uint64_t max_size_;
  std::vector<std::unique_ptr<XmlPart>> parts_;
  std::string main_name_, part_name_;
  DocxStyles styles_;
  const DocxStyle* paragraph_style_ = nullptr;
  const Relations* relations_ = nullptr;
  Region region_ = Region::body;
  std::unordered_map<std::size_t, std::uint32_t> numbers_;  ///< paragraph numbers by node
  std::unordered_map<std::string, std::string> suppressions_;
  std::unordered_map<std::string, std::uint32_t> open_comments_;
  std::unordered_set<std::string> seen_parts_, seen_words_;
  std::vector<std::string> footnotes_, endnotes_;
  std::vector<Field> fields_;
  std::vector<Image> images_;
  std::vector<pugi::xml_node> boxes_;
  Cell cell_;
  std::uint32_t group_ = 0;
  int last_list_ = -1, unjudged_ = 0, placeholder_ = 0, box_depth_ = 0;
  bool joins_next_ = false;
};

}  // namespace

Result<Document> read_docx(std::string_view bytes, std::uint64_t max_size) {
  Result<ZipArchive> archive = ZipArchive::open(bytes, std::max(max_size * 4, std::uint64_t{64} << 20));
  if (!archive) return unexpected(archive.error());
  return DocxReader(std::move(*archive), max_size).run();
}

}  // namespace helder::formats
