#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the hand-made docx files of the reader's tests, byte for byte the same each time: python3 make_docx.py"""
import os
import zipfile

W = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
     'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
     'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
     'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
     'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
     'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
     'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
     'xmlns:v="urn:schemas-microsoft-com:vml"')
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def run(text, props=""):
    return f'<w:r>{"<w:rPr>" + props + "</w:rPr>" if props else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def par(*runs, props=""):
    return f'<w:p>{"<w:pPr>" + props + "</w:pPr>" if props else ""}{"".join(runs)}</w:p>'


def write(name, parts):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in parts.items():
            info = zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)


def package(body, styles="", relations="", **parts):
    kinds = {"comments": "comments", "footnotes": "footnotes", "endnotes": "endnotes"}
    out = {
        "[Content_Types].xml": HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                               '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                               '<Default Extension="xml" ContentType="application/xml"/>'
                               '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                       f'<Relationship Id="rId1" Type="{REL}officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": HEAD + f'<w:document {W}><w:body>{body}</w:body></w:document>',
        "word/styles.xml": HEAD + f'<w:styles {W}>{styles}</w:styles>',
    }
    own = relations + f'<Relationship Id="rIdS" Type="{REL}styles" Target="styles.xml"/>'
    for part, content in parts.items():
        if part == "core":
            out["docProps/core.xml"] = HEAD + content
            continue
        base = "header" if part.startswith("header") else "footer" if part.startswith("footer") else kinds[part]
        tag = {"header": "hdr", "footer": "ftr"}.get(base, base)
        out[f"word/{part}.xml"] = HEAD + f"<w:{tag} {W}>{content}</w:{tag}>"
        own += f'<Relationship Id="rId_{part}" Type="{REL}{base}" Target="{part}.xml"/>'
    out["word/_rels/document.xml.rels"] = (HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                                           + own + "</Relationships>")
    return out


STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="EigenKop"><w:name w:val="Gemeente Kop"/><w:basedOn w:val="Kop1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Niveau3"><w:name w:val="Niveau drie"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Opsomming"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="character" w:styleId="Verborgen"><w:name w:val="Verborgen"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="helder-uit"><w:name w:val="helder-uit"/></w:style>'
)

FIELD = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
         '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>')

PICTURE = ('<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Afbeelding 1" descr="Foto van het loket"/>'
           '<a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>')
BOX = ('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="2" name="Tekstvak 2"/><a:graphic><a:graphicData>'
       '<wps:wsp><wps:txbx><w:txbxContent>' + par(run("Tekst in een tekstvak.")) + '</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>'
       '</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>' + par(run("Tekst in een tekstvak."))
       + '</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>')


def letter():
    body = "".join([
        par(run("Besluit over uw aanvraag"), props='<w:pStyle w:val="Titel"/>'),
        par(run("Wat wij besluiten"), props='<w:pStyle w:val="EigenKop"/>'),
        par(run("Wij "), run("wijzen", "<w:b/>"), run(" uw aanvraag "), '<w:del w:id="1"><w:r><w:delText>niet </w:delText></w:r></w:del>',
            '<w:ins w:id="2">' + run("toe") + "</w:ins>", run("."), run(" Geheim.", "<w:vanish/>"), run(" Ook geheim.", '<w:rStyle w:val="Verborgen"/>')),
        par(run("Kleiner kopje"), props='<w:pStyle w:val="Niveau3"/>'),
        par(run("Beste "), FIELD.format(code="MERGEFIELD Achternaam", result=run("«Achternaam»")), run(", lees "),
            '<w:hyperlink r:id="rIdLink">' + run("de voorwaarden") + "</w:hyperlink>", run(" of "),
            FIELD.format(code='HYPERLINK "https://voorbeeld.nl/bezwaar"', result=run("maak bezwaar")), run(".")),
        par(run("eerste punt"), props='<w:pStyle w:val="Opsomming"/>'),
        par(run("tweede punt"), props='<w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr>'),
        "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>" + par(run("Soort")) + "</w:tc><w:tc>" + par(run("Bedrag")) + "</w:tc></w:tr>"
        "<w:tr><w:tc>" + par(run("Bijstand")) + "</w:tc><w:tc>" + par(run("€ 1.234,50")) + "</w:tc></w:tr></w:tbl>",
        par(run("Kijk naar "), PICTURE, run("het plaatje"), BOX, run(" hier.")),
        par(run("Dit staat in de noot"), '<w:r><w:footnoteReference w:id="2"/></w:r>', run(".")),
        par('<w:commentRangeStart w:id="5"/>', run("Deze zin blijft zo."), '<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>',
            run(" En "), run("dit stuk", '<w:rStyle w:val="helder-uit"/>'), run(" ook.")),
        par(run("Regel een"), "<w:r><w:tab/></w:r>", run("na de tab"), "<w:r><w:br/></w:r>", run("regel af"), "<w:r><w:softHyphen/></w:r>", run("breken met e"),
            "<w:r><w:noBreakHyphen/></w:r>", run("mail.")),
        par(run("Kies "), '<w:sdt><w:sdtPr><w:tag w:val="datum"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>' + run("Klik om een datum in te voeren.") + "</w:sdtContent></w:sdt>", run(".")),
        par(run("Wij noemen dit "), run("the quick brown fox jumps over a lazy dog", '<w:lang w:val="en-US"/>'), run(" in het Engels.")),
        par(run("Deze zin is Nederlands maar Word denkt dat het Engels is.", '<w:lang w:val="en-US"/>')),
        par(run("Deze alinea loopt"), props="<w:rPr><w:del w:id=\"9\"/></w:rPr>"),
        par(run(" door na een verwijderd einde.")),
        '<w:sectPr><w:headerReference r:id="rId_header1"/><w:headerReference r:id="rId_header2"/><w:footerReference r:id="rId_footer1"/></w:sectPr>',
    ])
    return package(
        body, STYLES, f'<Relationship Id="rIdLink" Type="{REL}hyperlink" Target="https://voorbeeld.nl/voorwaarden" TargetMode="External"/>',
        comments='<w:comment w:id="5">' + par(run("helder-uit zin.lengte: vaste tekst")) + '</w:comment><w:comment w:id="6">' + par(run("Klopt dit?")) + "</w:comment>",
        footnotes='<w:footnote w:type="separator" w:id="0">' + par(run("lijn")) + '</w:footnote><w:footnote w:id="2">' + par(run(" Zie artikel 3.")) + "</w:footnote>",
        header1=par(run("Gemeente Voorbeeld")), header2=par(run("Gemeente Voorbeeld")), footer1=par(run("Pagina 1")),
        core='<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
             "<dc:title>Besluit bijstand</dc:title></cp:coreProperties>")


if __name__ == "__main__":
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    write("brief.docx", letter())
    write("zonder_tekst.docx", package(par()))
    nested = "<w:tbl><w:tr><w:tc>" * 400 + par(run("diep")) + "</w:tc></w:tr></w:tbl>" * 400
    write("te_diep.docx", package(nested))
    bomb = package(par(run("tekst")))
    bomb["word/document.xml"] = bomb["word/document.xml"].replace("tekst", "a" * (40 << 20))
    write("zipbom.docx", bomb)
    bare = package(par(run("tekst")))
    del bare["word/document.xml"]
    write("zonder_document.docx", bare)
    odd = package(par(run("Halve tekens: &#xD800; &#0; en goed: &#233;.")))
    odd["word/document.xml"] = odd["word/document.xml"].encode().replace(b"goed", b"go\xe9d")
    write("halve_tekens.docx", odd)
    broken = package(par(run("tekst")))
    broken["word/document.xml"] = broken["word/document.xml"][:-30]
    write("kapotte_xml.docx", broken)
