#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the hand-made odt files of the reader's tests, byte for byte the same each time: python3 make_odt.py"""
import os
import zipfile

NAMESPACES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in {
    "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing", "meta": "meta",
    "manifest": "manifest", "fo": "xsl-fo-compatible", "svg": "svg-compatible"}.items()) + (
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"')
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def root(name, content):
    return f'{HEAD}<office:{name} {NAMESPACES} office:version="1.3">{content}</office:{name}>'


def style(name, family="paragraph", parent="", text="", **attributes):
    more = "".join(f' style:{key.replace("_", "-")}="{value}"' for key, value in attributes.items())
    properties = f"<style:text-properties {text}/>" if text else ""
    return (f'<style:style style:name="{name}" style:family="{family}"' + (f' style:parent-style-name="{parent}"' if parent else "")
            + more + f">{properties}</style:style>")


STYLES = root("document-styles", "<office:styles>"
    '<style:default-style style:family="paragraph"><style:text-properties fo:language="nl" fo:country="NL"/></style:default-style>'
    + style("Standard") + style("Heading_20_1", display_name="Heading 1", default_outline_level="1", text='fo:font-weight="bold"')
    + style("Tussenkop", parent="Heading_20_1") + style("Quotations") + style("helder-uit", family="text")
    + style("Geheim", family="text", text='text:display="none"') + style("Bladstijl", master_page_name="Volgblad")
    + style("Contents_20_1", display_name="Contents 1")
    + "</office:styles><office:automatic-styles>" + style("MP1", text='fo:font-weight="bold"') + "</office:automatic-styles><office:master-styles>"
    '<style:master-page style:name="Standard" style:next-style-name="Volgblad">'
    '<style:header><text:p text:style-name="MP1">Gemeente Voorbeeld</text:p></style:header>'
    '<style:footer><text:p>Pagina <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>'
    '<style:master-page style:name="Volgblad"><style:header><text:p>Gemeente Voorbeeld</text:p></style:header>'
    '<style:header-left style:display="false"><text:p>Niet getoond</text:p></style:header-left></style:master-page>'
    '<style:master-page style:name="Ongebruikt"><style:header><text:p>Van een ander sjabloon</text:p></style:header></style:master-page>'
    "</office:master-styles>")

AUTOMATIC = ("<office:automatic-styles>" + style("P1", parent="Standard", text='fo:font-weight="bold"') + style("P2", parent="Tussenkop")
             + style("T1", family="text", text='fo:font-weight="bold"') + style("T2", family="text", text='fo:language="en" fo:country="US"')
             + style("T3", family="text", parent="helder-uit") + style("T4", family="text", parent="Geheim")
             + style("T5", family="text", text='style:text-underline-style="solid" fo:font-style="italic"') + "</office:automatic-styles>")

BODY = (
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>niet</text:p></text:deletion></text:changed-region></text:tracked-changes>'
    '<text:table-of-content><text:index-body><text:index-title><text:p>Inhoud</text:p></text:index-title>'
    '<text:p text:style-name="Contents_20_1">Wat wij besluiten 1</text:p></text:index-body></text:table-of-content>'
    '<text:h text:style-name="Heading_20_1" text:outline-level="1">Besluit over uw aanvraag</text:h>'
    '<text:p>Wij wijzen uw <text:change text:change-id="c1"/>aanvraag <text:span text:style-name="T1">toe</text:span>.\n   Dat is <text:s text:c="2"/>goed.</text:p>'
    '<text:p text:style-name="P2">Wat wij besluiten</text:p>'
    '<text:section text:display="none"><text:p>Verborgen deel</text:p></text:section>'
    '<text:section><text:p>Zichtbaar deel.<text:span text:style-name="T4"> Geheim</text:span><text:hidden-text text:is-hidden="true">geheim</text:hidden-text></text:p></text:section>'
    '<text:p><text:hidden-paragraph text:is-hidden="true"/>Weggelaten alinea.</text:p>'
    '<text:list text:style-name="L1"><text:list-item><text:p>eerste punt</text:p><text:p>nog iets bij dat punt</text:p>'
    '<text:list><text:list-item><text:p>tweede punt</text:p></text:list-item></text:list></text:list-item></text:list>'
    '<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Soort</text:p></table:table-cell>'
    '<table:covered-table-cell/><table:table-cell><text:p>Bedrag</text:p></table:table-cell></table:table-row></table:table-header-rows>'
    '<table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>1.234,50</text:p></table:table-cell></table:table-row></table:table>'
    '<text:p>Kijk naar het plaatje<draw:frame draw:name="Afbeelding 1"><draw:image/><svg:desc>Foto van het loket</svg:desc></draw:frame>'
    '<draw:frame><draw:text-box><text:p>Tekst in een tekstvak.</text:p></draw:text-box></draw:frame> hier.</text:p>'
    '<text:p><draw:custom-shape><text:p>Tekst in een vorm.</text:p></draw:custom-shape>Dit staat ernaast.</text:p>'
    '<text:p>Een zin met een noot.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Zie artikel 3.</text:p></text:note-body></text:note> En verder.</text:p>'
    '<text:p><office:annotation office:name="a1"><dc:creator>Jan</dc:creator><text:p>helder-uit zin.lengte: vaste tekst</text:p></office:annotation>Deze zin blijft zo.<office:annotation-end office:name="a1"/>'
    ' En <text:span text:style-name="T3">dit stuk</text:span> ook.<office:annotation><text:p>Klopt dit?</text:p></office:annotation></text:p>'
    '<text:p>Beste <text:database-display text:column-name="Achternaam">&lt;Achternaam&gt;</text:database-display>, kies <text:placeholder text:placeholder-type="text">&lt;datum&gt;</text:placeholder>.'
    ' Lees <text:a xlink:href="https://voorbeeld.nl/voorwaarden">de voorwaarden</text:a>.</text:p>'
    '<text:p>Regel een<text:tab/>na de tab<text:line-break/>regel af\u00adbreken.</text:p>'
    '<text:p>Wij noemen dit <text:span text:style-name="T2">the quick brown fox jumps over a lazy dog</text:span> in het Engels.'
    ' <text:span text:style-name="T2">Deze zin is Nederlands maar zegt dat hij Engels is.</text:span></text:p>'
    '<text:p>Met <text:span text:style-name="T5">nadruk</text:span> en <text:ruby><text:ruby-base>woord</text:ruby-base><text:ruby-text>uitspraak</text:ruby-text></text:ruby>.</text:p>'
    '<text:p text:style-name="Quotations">Een aangehaalde zin.</text:p>')

META = root("document-meta", "<office:meta><dc:title> Besluit bijstand </dc:title></office:meta>")


def manifest(encrypted=False):
    secret = '<manifest:encryption-data manifest:checksum="x"/>' if encrypted else ""
    return (f'{HEAD}<manifest:manifest {NAMESPACES}><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
            f'<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">{secret}</manifest:file-entry></manifest:manifest>')


def content(body, automatic=AUTOMATIC):
    return root("document-content", f"{automatic}<office:body><office:text>{body}</office:text></office:body>")


def write(name, **parts):
    with zipfile.ZipFile(os.path.join(os.path.dirname(os.path.abspath(__file__)), name), "w", zipfile.ZIP_DEFLATED) as archive:
        every = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content(BODY), "styles.xml": STYLES, "meta.xml": META,
                 "META-INF/manifest.xml": manifest()} | {key.replace("__", "/").replace("_xml", ".xml"): value for key, value in parts.items()}
        for path, text in every.items():
            if text is None:
                continue
            info = zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if path == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, text)


if __name__ == "__main__":
    write("brief.odt")
    write("kapotte_xml.odt", content_xml=content(BODY)[:-40])
    write("zonder_tekst.odt", content_xml=content("<text:p/>"), styles_xml=None, meta_xml=None)
    write("met_wachtwoord.odt", content_xml="\x00\x8f\x12geheim", **{"META-INF__manifest_xml": manifest(True)})
    write("te_diep.odt", content_xml=content("<text:section>" * 400 + "<text:p>Diep.</text:p>" + "</text:section>" * 400))
    write("zipbom.odt", content_xml=content("<text:p>" + "a" * 300_000_000 + "</text:p>"))
