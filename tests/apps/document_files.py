# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""The six documents of documents/ as every kind of file that helder reads. docx, odt and a PDF come from LibreOffice (one run of the
program a kind), a second PDF from WeasyPrint, the e-mail from Python's email package; Markdown and plain text are written here, as a
person would type them."""
import email.message
import email.policy
import html.parser
import pathlib
import re
import subprocess

SOURCES = pathlib.Path(__file__).parent / "documents"
NAMES = sorted(path.stem for path in SOURCES.glob("*.html"))
FORMATS = ("html", "docx", "odt", "libreoffice.pdf", "weasyprint.pdf", "eml", "md", "txt")


def file_name(name, kind):
    return f"{name}-{kind}" if "." in kind else f"{name}.{kind}"


class Blocks(html.parser.HTMLParser):
    """[(tag, level, text)]: h1…, p, li, td, noot; text has "\\n" for <br>, "\\x01" for the mark of the note, (words, address) stays a link."""

    def __init__(self, links):
        super().__init__()
        self.found, self.rows, self.lists, self.links = [], [], [], links
        self.tag = self.text = self.link = None
        self.in_main = self.in_quote = self.in_notes = self.in_mark = False

    def begin(self, tag):
        self.end()
        self.tag, self.text = tag, ""

    def end(self):
        if self.tag and self.text.strip():
            text = "\n".join(" ".join(line.split()) for line in self.text.split("\n"))
            tag = "noot" if self.in_notes else "citaat" if self.in_quote else self.tag
            self.found.append((tag, [list(one) for one in self.lists], text.strip()))
        self.tag = self.text = None

    def handle_starttag(self, tag, attrs):
        if tag == "main":
            self.in_main = True
        elif not self.in_main:
            return
        elif tag in ("p", "h1", "h2", "h3", "td", "th"):
            self.begin(tag)
        elif tag in ("ol", "ul"):
            self.end()
            self.lists.append([tag, 0])
        elif tag == "li":
            self.begin(tag)
            self.lists[-1] = [self.lists[-1][0], self.lists[-1][1] + 1]
        elif tag == "tr":
            self.end()
            self.found.append(("tr", [], ""))
        elif tag == "br":
            self.text += "\n"
        elif tag == "sup":
            self.in_mark = True
        elif tag == "a" and not self.in_mark and self.links:
            self.link = dict(attrs)["href"]
            self.text += "["
        elif tag == "blockquote":
            self.in_quote = True
        elif tag == "section":
            self.in_notes = True

    def handle_endtag(self, tag):
        if tag in ("p", "h1", "h2", "h3", "td", "th", "li", "main"):
            self.end()
        if tag in ("ol", "ul") and self.in_main:
            self.lists.pop()
        elif tag == "main":
            self.in_main = False
        elif tag == "sup":
            self.text += "\x01"
            self.in_mark = False
        elif tag == "a" and self.link:
            self.text += f"]({self.link})"
            self.link = None
        elif tag == "blockquote":
            self.in_quote = False
        elif tag == "section":
            self.in_notes = False

    def handle_data(self, data):
        if self.text is not None and not self.in_mark:
            self.text += data.replace("\n", " ")


def blocks(name, links=False):
    parser = Blocks(links)
    parser.feed((SOURCES / f"{name}.html").read_text(encoding="utf-8"))
    return parser.found


def rows(name):
    """[[cell…]] of the tables."""
    found = []
    for tag, _, text in blocks(name):
        if tag == "tr":
            found.append([])
        elif tag in ("td", "th"):
            found[-1].append(text)
    return found


def item_mark(lists):
    kind, number = lists[-1]
    return f"{number}. " if kind == "ol" else "- "


def markdown(name):
    out = []
    rows, cells = 0, []

    def end_row():
        nonlocal rows, cells
        if cells:
            out.append("| " + " | ".join(cells) + " |\n" + ("|---" * len(cells) + "|\n" if rows == 1 else ""))
        cells = []

    previous = ""
    for tag, lists, text in blocks(name, links=True):
        if tag not in ("td", "th"):
            end_row()
        if tag == "tr":
            rows += 1
            if previous not in ("tr", "td", "th"):
                out.append("\n")
        elif tag in ("td", "th"):
            cells.append(text)
        elif tag == "li":
            out.append(("" if previous == "li" else "\n") + "   " * (len(lists) - 1) + item_mark(lists) + text + "\n")
        else:
            mark = {"h1": "# ", "h2": "## ", "h3": "### ", "citaat": "> ", "noot": "[^1]: "}.get(tag, "")
            out.append("\n" + mark + text.replace("\x01", "[^1]").replace("\n", "  \n") + "\n")
        previous = tag
    return "".join(out).lstrip("\n")


def plain(name):
    """Paragraphs on one line, empty lines between them, a tab between the cells of a row."""
    out = []
    previous = ""
    for tag, lists, text in blocks(name):
        text = text.replace("\x01", "")
        if tag == "tr":
            out.append("\n" if previous in ("td", "th") else "\n\n")
        elif tag in ("td", "th"):
            out.append(("" if previous == "tr" else "\t") + text)
        elif tag == "li":
            out.append(("\n" if previous == "li" else "\n\n") + "   " * (len(lists) - 1) + item_mark(lists) + text)
        else:
            out.append("\n\n" + text)
        previous = tag
    return re.sub(r"\n{3,}", "\n\n", "".join(out)).strip() + "\n"


def page(name):
    return (SOURCES / f"{name}.html").read_text(encoding="utf-8")


def running(text, tag):
    """The words of the page's header or footer, and the page without it."""
    found = re.search(rf"<{tag}>(.*?)</{tag}>\n?", text, re.S)
    return (found[1], text.replace(found[0], "")) if found else ("", text)


def for_office(name):
    """The page as LibreOffice wants it: its own words for page headers, footers, page numbers and notes. A web page's way through
    the site is no part of a letter."""
    header, text = running(page(name), "header")
    footer, text = running(text, "footer")
    header, footer = ("", "") if "<nav>" in header else (header, footer)
    footer = footer.replace('<span class="bladzijde">1</span>', "<sdfield type=PAGE subtype=RANDOM format=PAGE>1</sdfield>")
    footer = re.sub(r'<span class="bladzijden">(\d)</span>', r"<sdfield type=DOCSTAT subtype=PAGE format=ARABIC>\1</sdfield>", footer)
    text = text.replace('<sup><a href="#noot1">1</a></sup>', '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>')
    note = re.search(r'<section class="noten" role="doc-endnotes"><p id="noot1">(.*?)</p></section>\n', text, re.S)
    if note:
        text = text.replace(note[0], "")
        text = text.replace("</main>", '</main><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" '
                            f'href="#sdfootnote1anc">1</a>{note[1]}</p></div>')
    return text.replace("<body>", "<body>" + (header and f'<div title="header">{header}</div>') + (footer and f'<div title="footer">{footer}</div>'))


STYLE = """<style>@page {{ size: A4; margin: 2.5cm; {boxes} }} body {{ font: {size}pt/1.35 "DejaVu Sans" }}
.noot {{ float: footnote; font-size: 8pt }} td, th {{ text-align: left; padding: 2pt 12pt 2pt 0 }} h1 {{ font-size: 18pt }} h2 {{ font-size: 14pt }} h3 {{ font-size: 12pt }}</style>"""


def for_weasyprint(name):
    header, text = running(page(name), "header")
    footer, text = running(text, "footer")
    boxes = ""
    if header and "<nav>" not in header:
        words = re.sub("<[^>]*>", "", header)
        boxes = f'@top-left {{ content: "{words}"; font-size: 8pt }} @bottom-center {{ content: "Bladzijde " counter(page) " van " counter(pages); font-size: 8pt }}'
    note = re.search(r'<section class="noten" role="doc-endnotes"><p id="noot1">(.*?)</p></section>\n', text, re.S)
    if note:
        text = text.replace(note[0], "").replace('<sup><a href="#noot1">1</a></sup>', f'<span class="noot">{note[1]}</span>')
    return text.replace("</head>", STYLE.format(boxes=boxes, size=11) + "</head>")


def message(name):
    """What a mail program sends: the page, and the same as plain text for who reads no pages."""
    made = email.message.EmailMessage(policy=email.policy.SMTP)
    made["From"] = "Loket <loket@voorbeeld.nl>"
    made["To"] = "Inwoner <inwoner@voorbeeld.nl>"
    made["Date"] = "Mon, 14 Sep 2026 10:12:00 +0200"
    made["Message-ID"] = "<1@voorbeeld.nl>"
    made["Subject"] = title(name)
    made.set_content(plain(name))
    _, text = running(page(name), "header")
    made.add_alternative(running(text, "footer")[1], subtype="html")
    return made.as_bytes()


def title(name):
    return re.search("<title>(.*?)</title>", page(name))[1]


def make_all(folder):
    """{(name, kind): path}, 48 files."""
    folder = pathlib.Path(folder)
    source = folder / "bron"
    source.mkdir()
    paths = {(name, kind): folder / file_name(name, kind) for name in NAMES for kind in FORMATS}
    for name in NAMES:
        (source / f"{name}.html").write_text(for_office(name), encoding="utf-8")
        paths[name, "html"].write_text(page(name), encoding="utf-8")
        paths[name, "md"].write_text(markdown(name), encoding="utf-8")
        paths[name, "txt"].write_text(plain(name), encoding="utf-8")
        paths[name, "eml"].write_bytes(message(name))
    for kind, made_by in (("docx", "docx:MS Word 2007 XML"), ("odt", "odt:writer8"), ("libreoffice.pdf", "pdf:writer_pdf_Export")):
        out = folder / f"van-{kind}"
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", made_by,
                        "--outdir", out, *[source / f"{name}.html" for name in NAMES]], check=True, capture_output=True, timeout=300)
        for name in NAMES:
            (out / f"{name}.{kind.rpartition('.')[2]}").rename(paths[name, kind])
    from weasyprint import HTML
    for name in NAMES:
        HTML(string=for_weasyprint(name)).write_pdf(str(paths[name, "weasyprint.pdf"]))
    return paths
