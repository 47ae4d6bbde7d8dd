# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Real PDFs from real programs, made anew for each run of the tests: LibreOffice, WeasyPrint, groff, ReportLab and cairo, and qpdf to
pack, lock and attach. Each function writes one file and returns its path. The texts are our own."""
import pathlib
import subprocess

SENTENCES = [
    "De gemeente heeft uw aanvraag op 3 mei ontvangen en direct bekeken.",
    "Wij controleren eerst of uw gegevens kloppen en of alle bijlagen erbij zitten.",
    "Daarna beoordeelt een medewerker van de afdeling Vergunningen of u voldoet aan de voorwaarden.",
    "U krijgt binnen acht weken een brief met ons besluit en een uitleg van de redenen.",
    "Bent u het niet eens met dat besluit, dan kunt u binnen zes weken bezwaar maken.",
    "In uw bezwaarschrift schrijft u waarom u het niet eens bent met de beslissing van het college.",
    "Stuur altijd een kopie van het besluit mee, want dan vinden wij uw dossier sneller terug.",
    "Wilt u liever eerst met iemand praten, bel dan het nummer 14 030 op een werkdag.",
    "De parkeervergunning blijft geldig zolang u op hetzelfde adres staat ingeschreven.",
    "Verhuist u naar een andere straat, geef dat dan uiterlijk een week van tevoren door.",
    "Voor een tweede auto geldt een hoger tarief, omdat de ruimte in de wijk beperkt is.",
    "Bewoners met een eigen oprit komen alleen in bijzondere gevallen in aanmerking.",
    "De kosten worden elk kwartaal automatisch van uw bankrekening afgeschreven.",
    "Heeft u een laag inkomen, dan kunt u bij de gemeente om kwijtschelding vragen.",
    "Een bezoekersregeling maakt het mogelijk dat gasten goedkoper in uw straat parkeren.",
    "Wij bewaren uw gegevens niet langer dan nodig is voor de behandeling van uw aanvraag.",
]


def prose(count, start=0):
    return " ".join(SENTENCES[(start + i) % len(SENTENCES)] for i in range(count))


# ---- LibreOffice, from flat OpenDocument

FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{title}</dc:title></office:meta>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="1.25cm"/>
<style:text-properties style:font-name="DejaVu Sans" fo:font-family="DejaVu Sans" fo:font-size="10pt" fo:language="nl" fo:country="NL" fo:hyphenate="false"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="Kaal" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0cm"/></style:style>
<style:style style:name="Klein" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0cm"/><style:text-properties fo:font-size="7.5pt"/></style:style>
<style:style style:name="Vet" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.1cm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Vol" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0cm" fo:text-indent="0.5cm"/><style:text-properties fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:paragraph-properties fo:margin-left="0.5cm" fo:text-indent="-0.5cm"/><style:text-properties fo:font-size="8pt"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.8cm" fo:text-indent="-0.5cm" fo:margin-left="0.8cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="2" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.6cm" fo:text-indent="-0.5cm" fo:margin-left="1.6cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.8cm" fo:text-indent="-0.6cm" fo:margin-left="0.8cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:citation-style-name="Noot" text:citation-body-style-name="Noot"/>
<style:style style:name="Noot" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="{right}cm"/>
<style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
<style:style style:name="Kolommen" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:style style:name="Kader" style:family="graphic"><style:graphic-properties style:wrap="none" style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" style:vertical-rel="page" fo:border="none" fo:padding="0cm" style:run-through="foreground"/></style:style>
<style:style style:name="Los" style:family="graphic"><style:graphic-properties style:wrap="run-through" style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" style:vertical-rel="page" fo:border="none" fo:padding="0cm" style:run-through="foreground"/></style:style>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Blad" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">{header}{footer}</style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>
"""


def p(text, style="Standard"):
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def h(text, level):
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{text}</text:h>'


def note(number, text):
    return (f'<text:note text:id="ftn{number}" text:note-class="footnote"><text:note-citation>{number}</text:note-citation>'
            f'<text:note-body><text:p text:style-name="Footnote">{text}</text:p></text:note-body></text:note>')


def items(texts, style="L1"):
    return f'<text:list text:style-name="{style}">' + "".join(f"<text:list-item>{p(t, 'Kaal')}</text:list-item>" for t in texts) + "</text:list>"


def frame(x, y, width, text, style="Los"):
    return (f'<draw:frame draw:style-name="{style}" text:anchor-type="page" text:anchor-page-number="1" svg:x="{x}cm" svg:y="{y}cm" svg:width="{width}cm">'
            f'<draw:text-box fo:min-height="0.5cm">{text}</draw:text-box></draw:frame>')


def number_line(before):
    return f'{before}<text:page-number text:select-page="current">1</text:page-number> van <text:page-count>1</text:page-count>'


def table(rows):
    width = len(rows[0])
    cells = "".join("<table:table-row>" + "".join(f'<table:table-cell office:value-type="string">{p(c, "Kaal")}</table:table-cell>' for c in row) + "</table:table-row>" for row in rows)
    return f'<table:table table:name="T"><table:table-column table:number-columns-repeated="{width}"/>{cells}</table:table>'


def flat(body, title="Test", header="", footer="", right=2.5):
    header = header and f"<style:header>{header}</style:header>"
    footer = footer and f"<style:footer>{footer}</style:footer>"
    return FLAT.format(body=body, title=title, header=header, footer=footer, right=right)


def office_letter():
    margin = "".join(p(f'<text:span text:style-name="B">{label}</text:span>', "Klein") + p(value, "Klein") + p("", "Klein") for label, value in (
        ("Afdeling", "Vergunningen en Toezicht"), ("Bezoekadres", "Stadsplein 1, Rivierstad"), ("Datum", "12 mei 2026"), ("Ons kenmerk", "VT-2026-00417"),
        ("Uw brief van", "3 mei 2026"), ("Contactpersoon", "mevrouw J. Bakker"), ("Bijlagen", "2")))
    address = "".join(p(line, "Kaal") for line in ("Aan de heer P. de Vries", "Kerkstraat 12", "1234 AB Rivierstad"))
    body = frame(2.5, 4.5, 8, address) + frame(15.8, 9.2, 4.2, margin) + frame(2.5, 1.8, 12, p("Gemeente Rivierstad", "Heading_20_1"))
    body += p("", "Kaal") * 13
    body += p("Onderwerp: besluit op uw aanvraag voor een parkeervergunning", "Vet") + p("") + p("Geachte heer De Vries,")
    body += p(prose(3)) + p(prose(3, 3)) + p("Wij vragen u om deze stukken mee te sturen:") + items(
        ["een kopie van uw identiteitsbewijs, niet ouder dan vijf jaar en goed leesbaar afgedrukt op papier;", "een bewijs van inschrijving;", "het ingevulde formulier."])
    body += p("") + "".join(p(prose(4, 6 + 2 * i)) for i in range(4))
    body += p("Met vriendelijke groet,") + p("namens burgemeester en wethouders van Rivierstad,") + p("J. Bakker", "Kaal") + p("medewerker Vergunningen", "Kaal")
    return flat(body, "Besluit parkeervergunning", footer=p(number_line("Pagina "), "Klein"), right=5.6)


def office_report():
    body = p("Jaarverslag dienstverlening", "Heading_20_1") + p(prose(2))
    for chapter in range(1, 5):
        body += h(f"{chapter} Hoofdlijnen van onderdeel {'abcd'[chapter - 1].upper()}", 1)
        for section in range(1, 4):
            body += h(f"{chapter}.{section} Wat wij deden in deel {section}", 2)
            body += p(prose(3, chapter + section)[:-1] + "." + note(3 * chapter + section - 3, f"Zie bijlage {chapter} bij het verslag van de werkgroep, waarin alle {section + 4} metingen staan.") + " " + prose(2, 7))
            body += p(prose(4, chapter * section))
    return flat(body, "Jaarverslag", header=p("Gemeente Rivierstad – Jaarverslag dienstverlening", "Klein"), footer=p(number_line("Pagina "), "Klein"))


def office_columns():
    body = h("Nieuws voor bewoners", 1) + p("In deze nieuwsbrief leest u wat er in uw wijk verandert.")
    body += '<text:section text:style-name="Kolommen" text:name="S">' + h("Parkeren in de binnenstad", 2)
    body += "".join(p(prose(4, i) + " De verkeersveiligheidsmaatregelen en parkeervergunningaanvragen bespreken wij in de gemeenteraadsvergadering.", "Vol") for i in range(0, 16, 4))
    body += h("Afval scheiden", 2) + "".join(p(prose(3, i), "Vol") for i in range(1, 9, 3)) + "</text:section>" + p("Deze nieuwsbrief verschijnt vier keer per jaar.")
    return flat(body, "Nieuwsbrief")


def office_mixed():
    body = h("Tarieven en voorwaarden", 1) + p("De tarieven gelden vanaf 1 januari 2027.")
    body += table([["Soort vergunning", "Voor wie", "Tarief"], ["Bewoner", "Iedereen die in de wijk woont en daar staat ingeschreven", "€ 40"],
                   ["Bedrijf", "Ondernemers met een winkel of kantoor in de wijk", "€ 120"], ["Mantelzorger", "Wie voor een bewoner zorgt", "€ 12,50"]])
    body += p("") + p("Na de tabel gaat de tekst gewoon verder.") + items(["Vul het formulier in.", "Onderteken het en stuur het samen met de gevraagde bijlagen naar het adres dat onderaan deze brief staat.", "Wacht op bericht."], "L2")
    body += ('<text:list text:style-name="L1"><text:list-item>' + p("Eerste punt met twee delen:", "Kaal") + "<text:list><text:list-item>" + p("het eerste deel;", "Kaal")
             + "</text:list-item><text:list-item>" + p("het tweede deel.", "Kaal") + "</text:list-item></text:list></text:list-item><text:list-item>" + p("Tweede punt.", "Kaal") + "</text:list-item></text:list>")
    body += p("De oppervlakte is 20 m" + '<text:span text:style-name="Noot">2</text:span>' + " en de coördinatie ligt bij één financiële officier; naïeve reünisten fietsen efficiënt.")
    return flat(body, "Tarieven")


OFFICE = {"brief": office_letter, "verslag": office_report, "kolommen": office_columns, "tarieven": office_mixed}


def make_office(folder):
    """All LibreOffice files in one run of the program. {name: path}"""
    folder = pathlib.Path(folder)
    for name, make in OFFICE.items():
        (folder / f"{name}.fodt").write_text(make(), encoding="utf-8")
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                    'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"true"}}',
                    "--outdir", folder, *[folder / f"{name}.fodt" for name in OFFICE]], check=True, capture_output=True, timeout=300)
    return {name: folder / f"{name}.pdf" for name in OFFICE}


# ---- WeasyPrint

WEASY_LETTER = f"""<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Uw vraag over de huurtoeslag</title><style>
@page {{ size: A4; margin: 3cm 2.5cm; @top-left {{ content: "Dienst Toeslagen Rivierland"; font-size: 8pt }} @bottom-right {{ content: counter(page) " / " counter(pages); font-size: 8pt }} }}
body {{ font: 11pt/1.4 "DejaVu Serif"; text-align: justify; hyphens: auto; }} h1 {{ font-size: 17pt }} h2 {{ font-size: 13pt }}
table {{ border-collapse: collapse; width: 100%; hyphens: manual; text-align: left }} td, th {{ padding: 4pt 10pt 4pt 0; vertical-align: top }}
.noot {{ float: footnote; font-size: 8pt }} </style></head><body>
<p>Aan mevrouw A. Yılmaz<br>Dorpsplein 5<br>4321 ZX Rivierland</p>
<h1>Uw vraag over de huurtoeslag</h1><p>Beste mevrouw Yılmaz,</p><p>{prose(5)}</p><p>{prose(5, 5)}</p>
<h2>Wat moet u doen?</h2><ol><li>Lees de voorwaarden goed door voordat u begint met het invullen van het aanvraagformulier op onze website.</li><li>Vul uw gegevens in.</li>
<li>Stuur de aanvraag op.<ul><li>Per post, met een handtekening eronder.</li><li>Of digitaal.</li></ul></li></ol>
<table><tr><th>Jaar</th><th>Hoogste huur</th><th>Toelichting</th></tr><tr><td>2025</td><td>€ 900,07</td><td>Dit bedrag geldt voor iedereen van 23 jaar en ouder die zelfstandig woont.</td></tr>
<tr><td>2026</td><td>€ 932,93</td><td>Dit bedrag is voorlopig en kan in het najaar nog veranderen.</td></tr></table>
<p>Het bedrag hangt af van uw inkomen<span class="noot">Uw verzamelinkomen staat op de aanslag inkomstenbelasting.</span> en van uw vermogen. {prose(6, 9)}</p>
<p>{prose(8, 2)}</p><p>{prose(8, 4)}</p><p>Met vriendelijke groet,</p><p>Dienst Toeslagen Rivierland</p></body></html>"""

WEASY_COLUMNS = f"""<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Wijkkrant</title><style>
@page {{ size: A4; margin: 2cm }} body {{ font: 10pt/1.35 "DejaVu Sans" }} .k {{ columns: 3; column-gap: 7mm; text-align: justify; hyphens: auto }}
p {{ margin: 0 0 6pt }} h1 {{ font-size: 22pt }} h2 {{ font-size: 12pt; text-align: left }} </style></head><body><h1>Wijkkrant De Schakel</h1>
<div class="k"><h2>Van de redactie</h2><p>{prose(6)}</p><p>{prose(6, 6)}</p><h2>Uit de raad</h2><p>{prose(6, 3)}</p><p>{prose(6, 8)}</p></div>
<h2>Colofon</h2><p>De wijkkrant wordt gemaakt door bewoners.</p></body></html>"""


def make_weasy(folder, name, html):
    from weasyprint import HTML
    path = pathlib.Path(folder) / f"{name}.pdf"
    HTML(string=html).write_pdf(str(path))
    return path


# ---- groff

def make_groff(folder):
    """Two justified columns with hyphenation, a footnote and page numbers."""
    folder = pathlib.Path(folder)
    body = ".nr PO 2.5c\n.nr LL 16c\n.ds CH Nota parkeerbeleid\n.ds CF \\n[PN]\n.TL\nNota parkeerbeleid\n.2C\n"
    for i in range(5):
        body += f".SH\nOnderdeel {i + 1}\n.PP\n" + prose(5, 3 * i) + "\n.PP\n" + prose(4, i)
        body += ("\\**\n.FS\nDe cijfers komen uit het onderzoek van vorig jaar.\n.FE\n" if i == 1 else "\n") + ".PP\nWe coördineren de efficiënte reünie.\n"
    (folder / "nota.ms").write_text(body, encoding="utf-8")
    with open(folder / "nota.pdf", "wb") as out:
        subprocess.run(["groff", "-k", "-ms", "-Tpdf", folder / "nota.ms"], check=True, stdout=out, stderr=subprocess.DEVNULL, timeout=60)
    return folder / "nota.pdf"


# ---- ReportLab

def canvas(path, **options):
    from reportlab.pdfgen.canvas import Canvas
    return Canvas(str(path), **{"pagesize": (595, 842), "invariant": 1, **options})


def draw(page, left, top, lines, size=11, leading=None, font="Helvetica"):
    page.setFont(font, size)
    for i, line in enumerate(lines):
        page.drawString(left, 842 - top - i * (leading or 1.25 * size), line)


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return lines + [line]


def make_platypus(folder):
    """Two frames a page, running head, numbered pages, a table with wrapped cells."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table
    path = pathlib.Path(folder) / "platypus.pdf"

    def decorate(page, document):
        page.setFont("Helvetica", 8)
        page.drawString(60, 810, "Regeling leerlingenvervoer")
        page.drawRightString(535, 30, f"blad {document.page}")

    body = ParagraphStyle("b", fontName="Times-Roman", fontSize=10, leading=12, alignment=4, firstLineIndent=10)
    head = ParagraphStyle("h", fontName="Helvetica-Bold", fontSize=13, leading=16, spaceBefore=10, spaceAfter=4)
    cell = ParagraphStyle("c", fontName="Helvetica", fontSize=8, leading=9.5)
    story = []
    for i in range(6):
        story += [Paragraph(f"Artikel {i + 1} Vervoer naar school", head), Paragraph(prose(6, 2 * i), body), Paragraph(prose(5, i), body)]
    rows = [["Leerjaar", "Afstand"], ["Groep 1 tot en met 4", "meer dan 4 kilometer langs de kortste veilige weg"], ["Groep 5 tot en met 8", "meer dan 6 kilometer"]]
    story += [Spacer(1, 10), Table([[Paragraph(c, cell) for c in row] for row in rows], colWidths=[90, 120])]
    template = PageTemplate(frames=[Frame(60, 60, 225, 730), Frame(310, 60, 225, 730)], onPage=decorate)
    BaseDocTemplate(str(path), pagesize=(595, 842), pageTemplates=[template], title="Regeling leerlingenvervoer", invariant=1).build(story)
    return path


def make_watermark(folder):
    path = pathlib.Path(folder) / "watermerk.pdf"
    page = canvas(path)
    page.setTitle("Concept")
    for angle in (45, 30, 90):
        page.saveState()
        page.translate(120, 250 + angle)
        page.rotate(angle)
        page.setFillGray(0.8)
        page.setFont("Helvetica-Bold", 70 if angle != 90 else 9)
        page.drawString(0, 0, "CONCEPT versie")
        page.restoreState()
    draw(page, 72, 100, wrap(prose(14), 85))
    page.save()
    return path


def make_image_only(folder):
    from reportlab.lib.utils import ImageReader
    import io
    path = pathlib.Path(folder) / "scan.pdf"
    picture = io.BytesIO(b"P5 64 64 255\n" + bytes(range(64)) * 64)
    page = canvas(path)
    page.drawImage(ImageReader(picture), 50, 50, 400, 600)
    page.showPage()
    page.drawImage(ImageReader(picture), 50, 50, 400, 600)
    page.save()
    return path


def make_ligatures(folder):
    """Ligatures and soft hyphens as characters, hyphens at line ends of every kind, raised note figures."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    path = pathlib.Path(folder) / "koppeltekens.pdf"
    pdfmetrics.registerFont(TTFont("DejaVu", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
    page = canvas(path)
    lines = ["De eﬃciënte oﬃcier ﬁetst met een ﬂinke ﬁjne ﬂuit naar de gemeen-", "teraad van Rivierstad. Daar praat hij met de burgemeester van Noord-",
             "Holland over in- en uitgaande post, over de AOW-", "uitkering, over een auto-", "ongeluk en over de verzekerings\u00ad", "premie voor het komende jaar. Ook de zee-",
             "eend komt aan bod, net als de gemeenteraad en de commissie van 1990-", "1995 die daarover sprak met het dorps-", "bestuur."]
    draw(page, 72, 100, lines, 11, 14, "DejaVu")
    draw(page, 72, 260, ["Volgens de cijfers van vorig jaar"], 11, font="DejaVu")
    draw(page, 72 + page.stringWidth("Volgens de cijfers van vorig jaar", "DejaVu", 11), 256, ["12"], 6, font="DejaVu")
    draw(page, 80 + page.stringWidth("Volgens de cijfers van vorig jaar", "DejaVu", 11), 260, [" groeit het aantal aanvragen snel."], 11, font="DejaVu")
    draw(page, 72, 780, ["12 Zie het rapport van de rekenkamer."], 8, font="DejaVu")
    page.save()
    return path


def make_turned(folder):
    """A page drawn on its side, without the page saying so."""
    path = pathlib.Path(folder) / "gekanteld.pdf"
    page = canvas(path)
    page.translate(0, 842)
    page.rotate(-90)
    page.setFont("Helvetica", 11)
    for i, line in enumerate(wrap(prose(12), 110)):
        page.drawString(60, 500 - 14 * i, line)
    page.save()
    return path


def make_many_pages(folder, count):
    path = pathlib.Path(folder) / f"{count}.pdf"
    page = canvas(path, pageCompression=1)
    for i in range(count):
        draw(page, 72, 40, ["Archief van de gemeente"], 8)
        draw(page, 72, 300, [f"Dit is bladzijde nummer {i + 1} van het archief van de gemeente."])
        page.showPage()
    page.save()
    return path


def make_long_report(folder, pages=300):
    """A report in running text with chapters, for speed: some 500 words a page."""
    path = pathlib.Path(folder) / f"rapport-{pages}.pdf"
    page = canvas(path, pageCompression=1)
    lines = wrap(" ".join(prose(8, i) for i in range(160)), 92)
    for number in range(pages):
        draw(page, 72, 40, ["Rapport over de dienstverlening"], 8)
        draw(page, 500, 810, [f"Pagina {number + 1}"], 8)
        if number % 10 == 0:
            draw(page, 72, 80, [f"{number // 10 + 1} Hoofdstuk over onderwerp {number // 10 + 1}"], 16, font="Helvetica-Bold")
        start = number * 46 % (len(lines) - 46)
        draw(page, 72, 110, lines[start:start + 46], 11, 14.5)
        page.showPage()
    page.save()
    return path


# ---- cairo

def make_cairo(folder):
    import cairo
    path = pathlib.Path(folder) / "cairo.pdf"
    surface = cairo.PDFSurface(str(path), 595, 842)
    context = cairo.Context(surface)

    def show(left, top, lines, size, bold=False):
        context.select_font_face("DejaVu Sans", cairo.FONT_SLANT_NORMAL, cairo.FONT_WEIGHT_BOLD if bold else cairo.FONT_WEIGHT_NORMAL)
        context.set_font_size(size)
        for i, line in enumerate(lines):
            context.move_to(left, top + 1.3 * size * i)
            context.show_text(line)

    show(72, 90, ["Besluit over uw uitkering"], 18, True)
    show(72, 130, wrap(prose(4), 75), 10.5)
    show(72, 260, ["Waarom krijgt u deze brief?"], 10.5, True)
    show(72, 275, wrap(prose(4, 4), 75), 10.5)
    show(72, 420, ["1.", "2."], 10.5)
    show(90, 420, ["Lees deze brief goed.", "Bewaar hem daarna."], 10.5)
    surface.finish()
    return path


# ---- qpdf

def qpdf(source, target, *options):
    subprocess.run(["qpdf", *options, source, target], check=True, capture_output=True, timeout=60)
    return target


# ---- by hand, to break readers

def raw_pdf(objects, root=1, extra=b""):
    """A PDF of `objects` {number: bytes} with a right table of places."""
    out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    size = max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    return out + b"trailer\n<< /Size %d /Root %d 0 R %s>>\nstartxref\n%d\n%%%%EOF\n" % (size, root, extra, start)


def stream(data, extra=b""):
    return b"<< /Length %d %s>>\nstream\n" % (len(data), extra) + data + b"\nendstream"
