# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whole e-mails as mail programs write them: what of them is checked, and what comes of their attachments."""
import base64
import email.message
import email.policy
import io
import json
import pathlib
import quopri
import resource
import subprocess
import textwrap
import zipfile

import pytest

from conftest import PROGRAM, ROOT

LETTER = ROOT / "examples/brief-kwijtschelding.docx"
ODT = ROOT / "tests/unit/formats/data/brief.odt"
SUBJECT = "Uw aanvraag voor bijzondere bijstand"
SENTENCE = "De gemeente heeft derhalve besloten dat u bijzondere bijstand krijgt."
PARAGRAPHS = ["Beste mevrouw De Wit,", SENTENCE, "U hoeft hiervoor niets te doen."]
SECONDS = 60


def texts(helder, path, *options):
    """{path of the document: its paragraphs} of one file; errors stand there by their code."""
    answer = helder.json("check", path, "--with-text", "--fail-on", "never", *options)
    found = {one["path"]: [part for part in one["text"].split("\n\n") if part] for one in answer["documents"]}
    found.update({one["path"]: one["code"] for one in answer["errors"]})
    return found


def message(subject=SUBJECT, **headers):
    made = email.message.EmailMessage(policy=email.policy.SMTP)
    made["From"] = "Ria Jansen <ria@voorbeeld.nl>"
    made["To"] = "Mevrouw De Wit <wit@voorbeeld.nl>"
    made["Date"] = "Mon, 04 May 2026 10:12:00 +0200"
    made["Message-ID"] = "<1@voorbeeld.nl>"
    if subject is not None:
        made["Subject"] = subject
    for name, value in headers.items():
        made[name] = value
    return made


def save(path, made):
    path.write_bytes(made if isinstance(made, bytes) else made.as_bytes())
    return path


def raw(text):
    """A message written by hand: the indent is taken away, and lines end as on the wire."""
    return textwrap.dedent(text).lstrip("\n").replace("\n", "\r\n").encode()


# What the mail programs write. Each gives the same letter.

def python_plain():
    made = message()
    made.set_content("\n\n".join(PARAGRAPHS) + "\n")
    return made


def python_base64():
    made = message()
    made.set_content("\n\n".join(PARAGRAPHS) + "\n", cte="base64")
    return made


def python_windows_1252():
    made = message()
    made.set_content("\n\n".join(PARAGRAPHS) + "\n", charset="windows-1252", cte="quoted-printable")
    return made


def python_alternative():
    made = message()
    made.set_content("\n\n".join(PARAGRAPHS) + "\n")
    made.add_alternative("<html><body>" + "".join(f"<p>{one}</p>" for one in PARAGRAPHS) + "</body></html>", subtype="html")
    return made


def outlook_desktop():
    body = """\
        <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
        <head><meta http-equiv="Content-Type" content="text/html; charset=us-ascii"><meta name="Generator" content="Microsoft Word 15 (filtered medium)">
        <style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt;} --></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head>
        <body lang="EN-US" link="#0563C1" vlink="#954F72" style="word-wrap:break-word"><div class="WordSection1">
        <p class="MsoNormal"><span lang="NL">Beste mevrouw De Wit,<o:p></o:p></span></p>
        <p class="MsoNormal"><span lang="NL"><o:p>&nbsp;</o:p></span></p>
        <p class="MsoNormal"><span lang="NL">De gemeente heeft derhalve
        besloten dat u bijzondere bijstand krijgt.<o:p></o:p></span></p>
        <p class="MsoNormal"><span lang="NL"><o:p>&nbsp;</o:p></span></p>
        <p class="MsoNormal"><span lang="NL">U hoeft hiervoor niets te doen.<o:p></o:p></span></p>
        <div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
        <p class="MsoNormal"><b><span lang="NL">Van:</span></b><span lang="NL"> De Wit &lt;wit@voorbeeld.nl&gt; <br>
        <b>Verzonden:</b> zondag 3 mei 2026 09:00<br><b>Aan:</b> Ria Jansen &lt;ria@voorbeeld.nl&gt;<br><b>Onderwerp:</b> Mijn aanvraag<o:p></o:p></span></p></div></div>
        <p class="MsoNormal"><span lang="NL">Ik verzoek u dienaangaande te beslissen.<o:p></o:p></span></p></div></body></html>
        """
    head = f"""
        Received: from mail.voorbeeld.nl (10.0.0.1) by mail2.voorbeeld.nl
         (10.0.0.2) with Microsoft SMTP Server; Mon, 4 May 2026 10:12:01 +0200
        From: Ria Jansen <ria@voorbeeld.nl>
        To: "Wit, A. de" <wit@voorbeeld.nl>
        Subject: RE: {SUBJECT}
        Thread-Topic: {SUBJECT}
        Date: Mon, 4 May 2026 08:12:00 +0000
        Accept-Language: nl-NL, en-US
        Content-Language: en-US
        Content-Type: multipart/alternative;
        	boundary="_000_ABCD_"
        MIME-Version: 1.0

        --_000_ABCD_
        Content-Type: text/plain; charset="us-ascii"
        Content-Transfer-Encoding: quoted-printable

        Beste mevrouw De Wit,

        De gemeente heeft derhalve besloten ...

        --_000_ABCD_
        Content-Type: text/html; charset="us-ascii"
        Content-Transfer-Encoding: quoted-printable

        """
    page = quopri.encodestring(textwrap.dedent(body).encode()).replace(b"\n", b"\r\n")
    return raw(head) + page + b"\r\n--_000_ABCD_--\r\n"


def outlook_web():
    page = """\
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body dir="ltr">
        <div class="elementToProof" style="font-family:Aptos">Beste mevrouw De Wit,</div><div class="elementToProof"><br></div>
        <div class="elementToProof">De gemeente heeft derhalve besloten dat u bijzondere bijstand krijgt.</div><div class="elementToProof"><br></div>
        <div class="elementToProof">U hoeft hiervoor niets te doen.</div>
        <div id="Signature" class="elementToProof"><p>Ria Jansen</p><p>Team Inkomen, gemeente Voorbeeld</p></div>
        <div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">
        <div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Van:</b> De Wit<br><b>Verzonden:</b> zondag 3 mei 2026 9:00<br><b>Aan:</b> Ria</font></div>
        <div>Ik verzoek u dienaangaande te beslissen.</div></body></html>"""
    made = message(subject="Re: " + SUBJECT)
    made.set_content(textwrap.dedent(page), subtype="html", charset="iso-8859-1", cte="quoted-printable")
    return made


def gmail():
    return raw(f"""
        MIME-Version: 1.0
        Date: Mon, 4 May 2026 10:12:00 +0200
        References: <2@voorbeeld.nl>
        Message-ID: <1@mail.voorbeeld.nl>
        Subject: Re: {SUBJECT}
        From: Ria Jansen <ria@voorbeeld.nl>
        To: De Wit <wit@voorbeeld.nl>
        Content-Type: multipart/alternative; boundary="00000000000012ab"

        --00000000000012ab
        Content-Type: text/plain; charset="UTF-8"

        Beste mevrouw De Wit,

        De gemeente heeft derhalve besloten dat u bijzondere bijstand krijgt.

        Op zo 3 mei 2026 om 09:00 schreef De Wit <wit@voorbeeld.nl>:

        > Ik verzoek u dienaangaande te beslissen.

        --00000000000012ab
        Content-Type: text/html; charset="UTF-8"
        Content-Transfer-Encoding: quoted-printable

        <div dir=3D"ltr"><div>Beste mevrouw De Wit,</div><div><br></div><div>De gem=
        eente heeft derhalve besloten dat u bijzondere bijstand krijgt.</div><div><=
        br></div><div>U hoeft hiervoor niets te doen.</div><div><br clear=3D"all"><=
        /div><div><br></div><span class=3D"gmail_signature_prefix">-- </span><br><d=
        iv dir=3D"ltr" class=3D"gmail_signature" data-smartmail=3D"gmail_signature"=
        >Ria Jansen<br>Gemeente Voorbeeld</div></div><br><div class=3D"gmail_quote =
        gmail_quote_container"><div dir=3D"ltr" class=3D"gmail_attr">Op zo 3 mei 20=
        26 om 09:00 schreef De Wit &lt;<a href=3D"mailto:wit@voorbeeld.nl">wit@voor=
        beeld.nl</a>&gt;:<br></div><blockquote class=3D"gmail_quote" style=3D"margi=
        n:0px"><div>Ik verzoek u dienaangaande te beslissen.</div></blockquote></di=
        v>

        --00000000000012ab--
        """)


def thunderbird_flowed():
    return raw(f"""
        Message-ID: <1@voorbeeld.nl>
        Date: Mon, 4 May 2026 10:12:00 +0200
        MIME-Version: 1.0
        User-Agent: Mozilla Thunderbird
        Subject: Re: {SUBJECT}
        Content-Language: nl
        To: wit@voorbeeld.nl
        From: Ria Jansen <ria@voorbeeld.nl>
        Content-Type: text/plain; charset=UTF-8; format=flowed
        Content-Transfer-Encoding: 8bit

        Beste mevrouw De Wit,

        De gemeente heeft derhalve besloten dat u@
        bijzondere bijstand krijgt.

        U hoeft hiervoor niets te doen.

        Op 03-05-2026 om 09:00 schreef De Wit:
        > Ik verzoek u dienaangaande te@
        > beslissen.
        --@
        Ria Jansen
        """.replace("@\n", " \n"))


def thunderbird_html():
    made = message(subject="Re: " + SUBJECT)
    made.set_content(
        '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>'
        + "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
        + '<div class="moz-signature">-- <br>Ria Jansen</div><div class="moz-cite-prefix">Op 03-05-2026 om 09:00 schreef De Wit:<br></div>'
        '<blockquote type="cite" cite="mid:2@voorbeeld.nl"><p>Ik verzoek u dienaangaande te beslissen.</p></blockquote></body></html>', subtype="html")
    return made


def apple_mail():
    return raw(f"""
        From: Ria Jansen <ria@voorbeeld.nl>
        Content-Type: multipart/alternative;
        	boundary="Apple-Mail=_1"
        Mime-Version: 1.0 (Mac OS X Mail 16.0)
        Subject: Re: {SUBJECT}
        Date: Mon, 4 May 2026 10:12:00 +0200
        To: De Wit <wit@voorbeeld.nl>
        X-Mailer: Apple Mail

        --Apple-Mail=_1
        Content-Transfer-Encoding: quoted-printable
        Content-Type: text/plain;
        	charset=utf-8

        Beste mevrouw De Wit,
        --Apple-Mail=_1
        Content-Transfer-Encoding: quoted-printable
        Content-Type: text/html;
        	charset=utf-8

        <html><head><meta http-equiv=3D"content-type" content=3D"text/html; charset=
        =3Dutf-8"></head><body style=3D"overflow-wrap: break-word;">Beste mevrouw De=
         Wit,<div><br></div><div>De gemeente heeft derhalve besloten dat u bijzonde=
        re bijstand krijgt.</div><div><br></div><div>U hoeft hiervoor niets te doen=
        .</div><div><br id=3D"lineBreakAtBeginningOfMessage"><div><br><blockquote ty=
        pe=3D"cite"><div>Op 3 mei 2026 om 09:00 heeft De Wit &lt;wit@voorbeeld.nl&gt=
        ; het volgende geschreven:</div><br class=3D"Apple-interchange-newline"><div=
        >Ik verzoek u dienaangaande te beslissen.</div></blockquote></div><br></div>=
        </body></html>=

        --Apple-Mail=_1--
        """)


def iphone():
    return raw(f"""
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64
        From: Ria Jansen <ria@voorbeeld.nl>
        Mime-Version: 1.0 (1.0)
        Subject: {SUBJECT}
        Date: Mon, 4 May 2026 10:12:00 +0200
        To: wit@voorbeeld.nl
        X-Mailer: iPhone Mail

        """) + base64.encodebytes(
            b'<html><head></head><body dir="auto">Beste mevrouw De Wit,<div><br></div><div>' + SENTENCE.encode()
            + b'</div><div><br></div><div>U hoeft hiervoor niets te doen.</div><br><div dir="ltr">Verstuurd vanaf mijn iPhone</div>'
            b'<div dir="ltr"><br><blockquote type="cite">Op 3 mei 2026 om 09:00 heeft De Wit het volgende geschreven:<br><br></blockquote></div>'
            b'<blockquote type="cite"><div dir="ltr">Ik verzoek u dienaangaande te beslissen.</div></blockquote></body></html>').replace(b"\n", b"\r\n")


def mailing_system():
    """A newsletter tool: one column of nested tables, a hidden preheader, pictures by address."""
    made = message()
    made.set_content("Bekijk deze e-mail in uw browser: https://voorbeeld.nl/m/1\n")
    cells = "".join(f'<tr><td style="padding:8px;font-family:Arial"><p style="margin:0">{one}</p></td></tr>' for one in PARAGRAPHS)
    made.add_alternative(
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html lang="en"><head>'
        '<title>Bericht</title><style>td{color:#000}</style></head><body style="margin:0"><div style="display:none;max-height:0">Lees snel verder</div>'
        '<table width="100%" cellpadding="0" cellspacing="0"><tr><td align="center"><table width="600" role="presentation">'
        f'<tr><td><img src="https://voorbeeld.nl/logo.png" alt="" width="200"></td></tr>{cells}</table></td></tr></table>'
        '<img src="https://voorbeeld.nl/open.gif" width="1" height="1" alt=""></body></html>', subtype="html")
    return made


def case_system():
    """A case system: ISO-8859-15, old header words, the text in one flat piece, the standard warning under it."""
    head = raw(f"""
        From: =?ISO-8859-15?Q?Gemeente_Voorbeeld?= <geen-antwoord@voorbeeld.nl>
        To: wit@voorbeeld.nl
        Subject: =?ISO-8859-15?Q?{SUBJECT.replace(" ", "_")}?=
        Date: Mon, 4 May 2026 10:12:00 +0200 (CEST)
        MIME-Version: 1.0
        Content-Type: text/plain; charset=ISO-8859-15
        Content-Transfer-Encoding: 8bit
        X-Mailer: Zaaksysteem 3.1

        """)
    return head + raw("""
        Beste mevrouw De Wit,

        De gemeente heeft derhalve besloten dat u bijzondere
        bijstand krijgt.

        U hoeft hiervoor niets te doen.

        Dit bericht kan informatie bevatten die niet voor u is bestemd. Indien u
        niet de geadresseerde bent of dit bericht abusievelijk aan u is
        toegezonden, wordt u verzocht dat aan de afzender te melden en het
        bericht te verwijderen.
        """)


def signed():
    text = "\r\n\r\n".join(PARAGRAPHS)
    return message().as_bytes().rstrip() + (
        '\r\nMIME-Version: 1.0\r\nContent-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary="s1"'
        f'\r\n\r\n--s1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n--s1\r\nContent-Type: application/pkcs7-signature; name="smime.p7s"\r\n'
        'Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="smime.p7s"\r\n\r\nMIAGCSqGSIb3DQEHAqCA\r\n--s1--\r\n').encode()


def utf_16():
    made = message()
    made["MIME-Version"] = "1.0"
    made["Content-Type"] = 'text/plain; charset="utf-16"'
    made["Content-Transfer-Encoding"] = "base64"
    return made.as_bytes().rstrip() + b"\r\n\r\n" + base64.encodebytes("\r\n\r\n".join(PARAGRAPHS).encode("utf-16"))


def wrong_charset():
    made = message()
    made["MIME-Version"] = "1.0"
    made["Content-Type"] = "text/plain; charset=x-onbekend"
    made["Content-Transfer-Encoding"] = "8bit"
    return made.as_bytes().rstrip() + b"\r\n\r\n" + "\r\n\r\n".join(PARAGRAPHS).encode()


def mailbox():
    return b"From ria@voorbeeld.nl Mon May  4 10:12:00 2026\n" + python_plain().as_bytes()


def invitation():
    made = message()
    made.set_content("\n\n".join(PARAGRAPHS) + "\n")
    made.add_alternative("BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR\n", subtype="calendar", params={"method": "REQUEST"})
    return made


PROGRAMS = [python_plain, python_base64, python_windows_1252, python_alternative, outlook_desktop, outlook_web, gmail, thunderbird_flowed, thunderbird_html,
            apple_mail, iphone, mailing_system, case_system, signed, utf_16, wrong_charset, mailbox, invitation]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda one: one.__name__)
def test_reads_the_letter_that_a_mail_program_wrote(helder, tmp_path, program):
    path = save(tmp_path / "mail.eml", program())
    assert texts(helder, path) == {str(path): [SUBJECT, *PARAGRAPHS]}


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda one: one.__name__)
def test_finds_the_same_in_every_message(helder, tmp_path, program):
    path = save(tmp_path / "mail.eml", program())
    (tmp_path / "brief.txt").write_text("\n\n".join(PARAGRAPHS) + "\n", encoding="utf-8")
    answer, letter = (helder.json("check", one, "--fail-on", "never", "--profile", "email")["documents"][0] for one in (path, "brief.txt"))
    assert answer["format"] == "eml"
    found = [[(one["rule"], one["text"]) for one in document["findings"]] for document in (answer, letter)]
    assert found[0] == found[1] and ("woord.jargon-ambtelijk", "derhalve") in found[0]
    assert "line" not in answer["findings"][0] and set(answer["findings"][0]["source"]) == {"offset", "length"}


def test_leads_back_to_the_bytes_of_the_message(helder, tmp_path):
    path = save(tmp_path / "mail.eml", python_plain())
    source = helder.json("check", path, "--fail-on", "never")["documents"][0]["findings"][0]["source"]
    assert path.read_bytes()[source["offset"]:source["offset"] + source["length"]] == b"derhalve"


def test_says_what_it_left_out(helder, tmp_path):
    path = save(tmp_path / "mail.eml", gmail())
    assert "weggelaten" in helder.json("check", path, "--fail-on", "never")["documents"][0]["notices"][0]
    path = save(tmp_path / "mail.eml", python_plain())
    assert helder.json("check", path, "--fail-on", "never")["documents"][0]["notices"] == []


def test_names_the_paragraph_for_people(helder, tmp_path):
    out = helder("check", save(tmp_path / "mail.eml", python_plain())).out
    assert "Alinea 3" in out and f"Onder “{SUBJECT}”" in out


# Attachments

def with_attachments():
    made = python_plain()
    made.add_attachment(LETTER.read_bytes(), maintype="application", subtype="vnd.openxmlformats-officedocument.wordprocessingml.document", filename="brief.docx")
    made.add_attachment(ODT.read_bytes(), maintype="application", subtype="octet-stream", filename="brief.odt")
    made.add_attachment("# Kop\n\nDe gemeente besluit derhalve.\n", subtype="markdown", filename="notitie.md")
    made.add_attachment("<html><body><p>Een pagina.</p></body></html>", subtype="html", filename="pagina.html")
    made.add_attachment("Een tekst met een coördinator.\n", filename="coördinatie/../bijlage één.txt")
    made.add_attachment("Nog een tekst.\n", filename="bijlage één.txt")
    made.add_attachment(b"\x89PNG\r\n\x1a\n\0\0", maintype="image", subtype="png", filename="foto.png")
    made.add_attachment("BEGIN:VCALENDAR\n", subtype="calendar", filename="afspraak.ics")
    return made


def test_attachments_are_documents_of_their_own(helder, tmp_path):
    path = save(tmp_path / "mail.eml", with_attachments())
    answer = helder.json("check", path, "--fail-on", "never")
    assert [one["path"].removeprefix(str(path)) for one in answer["documents"]] == [
        "", "!/brief.docx", "!/brief.odt", "!/notitie.md", "!/pagina.html", "!/bijlage één.txt", "!/bijlage één (2).txt"]
    assert [one["format"] for one in answer["documents"]] == ["eml", "docx", "odt", "md", "html", "txt", "txt"]
    assert answer["errors"] == []
    assert answer["documents"][0]["notices"] == ["Niet gelezen, want het is geen tekst: de bijlagen foto.png, afspraak.ics."]


def test_an_attachment_gives_what_the_file_gives(helder, tmp_path):
    path = save(tmp_path / "mail.eml", with_attachments())
    inside = helder.json("check", path, "--fail-on", "never")["documents"][1]
    alone = helder.json("check", LETTER, "--fail-on", "never")["documents"][0]
    inside.pop("path"), alone.pop("path")
    assert inside == alone


@pytest.mark.parametrize("command", [["check", "--format", "json"], ["check", "--format", "ndjson"], ["check", "--format", "sarif"],
                                     ["check", "--format", "github"], ["check"], ["score", "--format", "json"], ["parse"], ["parse", "--format", "json"]],
                         ids=" ".join)
def test_every_command_and_format_shows_the_members(helder, tmp_path, command):
    save(tmp_path / "mail.eml", with_attachments())
    result = helder(command[0], "mail.eml", *command[1:])
    assert result.returncode in (0, 1), result.err
    assert "mail.eml!/brief.docx" in result.out or "mail.eml%21/brief.docx" in result.out, result.out[:500]


def test_the_number_of_jobs_changes_nothing(helder, tmp_path):
    for i in range(6):
        save(tmp_path / f"mail{i}.eml", with_attachments() if i % 2 else python_plain())
    files = [f"mail{i}.eml" for i in range(6)]
    one = helder("check", *files, "--format", "json")
    assert one.stdout == helder("check", *files, "--format", "json", "--jobs", "4").stdout
    assert len(json.loads(one.stdout)["documents"]) == 24


def test_messages_in_messages(helder, tmp_path):
    inner = message(subject="Binnen")
    inner.set_content("De binnenste tekst.\n")
    inner.add_attachment(LETTER.read_bytes(), maintype="application", subtype="octet-stream", filename="brief.docx")
    outer = python_plain()
    outer.add_attachment(inner, filename="door.eml")
    path = save(tmp_path / "mail.eml", outer)
    assert [one.removeprefix(str(path)) for one in texts(helder, path)] == ["", "!/door.eml", "!/door.eml!/brief.docx"]


def test_an_attachment_that_can_not_be_read_stops_nothing(helder, tmp_path):
    made = python_plain()
    made.add_attachment(LETTER.read_bytes()[:3000], maintype="application", subtype="octet-stream", filename="kapot.docx")
    made.add_attachment(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16le"), maintype="application", subtype="msword", filename="oud.doc")
    made.add_attachment(b"{\\rtf1 Een zin.}", maintype="application", subtype="rtf", filename="oud.rtf")
    made.add_attachment("", filename="leeg.txt")
    made.add_attachment("Goed.\n", filename="goed.txt")
    path = save(tmp_path / "mail.eml", made)
    found = {name.removeprefix(str(path)): value for name, value in texts(helder, path).items()}
    assert found["!/kapot.docx"] == "damaged" and found["!/oud.doc"] == found["!/oud.rtf"] == "unsupported" and found["!/leeg.txt"] == "no-text"
    assert found["!/goed.txt"] == ["Goed.\r\n"] and found[""] == [SUBJECT, *PARAGRAPHS]
    result = helder("check", path, "--format", "json")
    assert result.returncode == 3
    assert all(len(one["message"].split()) >= 6 for one in json.loads(result.stdout)["errors"])


def test_the_message_may_come_in_on_standard_input(helder):
    answer = helder.json("check", "-", "--stdin-name", "post/mail.eml", "--fail-on", "never", stdin=with_attachments().as_bytes())
    assert [one["path"] for one in answer["documents"]][:2] == ["post/mail.eml", "post/mail.eml!/brief.docx"]


# Old files that say how to convert them

@pytest.mark.parametrize("name, content, words", [
    ("brief.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16le"), ["Word of LibreOffice", "docx"]),
    ("bericht.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_0037001F".encode("utf-16le"), ["Outlook", "Opslaan als"]),
    ("brief.rtf", b"{\\rtf1\\ansi Een zin.}", ["Word of LibreOffice", "docx"]),
])
def test_old_kinds_say_how_to_convert_them(helder, tmp_path, name, content, words):
    path = save(tmp_path / name, content)
    result = helder("check", path, "--format", "json")
    error = json.loads(result.stdout)["errors"][0]
    assert result.returncode == 3 and error["code"] == "unsupported"
    assert all(word in error["message"] for word in words), error["message"]


# Messages made to break the program

def bomb(size):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w:document><w:body>" + "<w:p/>" * (size // 6) + "</w:body></w:document>")
    return content.getvalue()


def bombs():
    made = python_plain()
    content = bomb(100 << 20)
    for i in range(30):
        made.add_attachment(content, maintype="application", subtype="octet-stream", filename=f"bom{i}.docx")
    return made.as_bytes()


HEAD = b"From: a@voorbeeld.nl\r\nTo: b@voorbeeld.nl\r\nSubject: Proef\r\nMIME-Version: 1.0\r\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
PART = b"--x\r\nContent-Type: text/plain\r\n\r\n" + SENTENCE.encode() + b"\r\n"
HOSTILE = {
    "parts": lambda: MIXED + PART * 10_000 + b"--x--\r\n",
    "attachments": lambda: MIXED + PART + b"--x\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nEen zin.\r\n" * 10_000 + b"--x--\r\n",
    "empty parts": lambda: MIXED + PART + b"--x\r\n" * 300_000,
    "multiparts": lambda: HEAD + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i) for i in range(20_000)) + b"\r\n" + SENTENCE.encode(),
    "messages": lambda: HEAD + b"Content-Type: message/rfc822\r\n\r\nFrom: a@voorbeeld.nl\r\n" * 20_000 + b"\r\n" + SENTENCE.encode(),
    "digests": lambda: HEAD + b"".join(b"Content-Type: multipart/digest; boundary=b%d\r\n\r\n--b%d\r\n\r\n" % (i, i) for i in range(5_000)) + SENTENCE.encode(),
    "header": lambda: HEAD + b"X-Lang: " + b"a" * 20_000_000 + b"\r\n\r\n" + SENTENCE.encode(),
    "headers": lambda: HEAD + b"X-Kop: waarde\r\n" * 300_000 + b"\r\n" + SENTENCE.encode(),
    "folded header": lambda: HEAD + b"X-Lang: a\r\n" + b" vervolg\r\n" * 500_000 + b"\r\n" + SENTENCE.encode(),
    "subject": lambda: HEAD.replace(b"Proef", b"=?utf-8?B?" + base64.b64encode(b"proef " * 300_000) + b"?=") + b"\r\n" + SENTENCE.encode(),
    "words of a subject": lambda: HEAD.replace(b"Proef", b"=?utf-8?Q?a?=\r\n " * 100_000 + b"b") + b"\r\n" + SENTENCE.encode(),
    "parameters": lambda: HEAD + b"Content-Type: text/plain" + b"".join(b";\r\n a*%d*=utf-8''b" % i for i in range(50_000)) + b"\r\n\r\n" + SENTENCE.encode(),
    "addresses": lambda: b"From: " + b"(" * 200_000 + b"\r\nTo: " + b"a@voorbeeld.nl, " * 200_000 + b"\r\nSubject: a\r\nDate: x\r\n\r\n" + SENTENCE.encode(),
    "boundary": lambda: HEAD + b"Content-Type: multipart/mixed; boundary=" + b"x" * 100_000 + b"\r\n\r\n" + PART * 1000,
    "borders": lambda: MIXED + PART + b"--\r\n" * 1_000_000,
    "quotation": lambda: HEAD + b"\r\n" + SENTENCE.encode() + b"\r\n" + b"> " * 2_000_000,
    "quotations": lambda: HEAD + b"\r\n" + (SENTENCE.encode() + b"\r\n> ja\r\n") * 20_000,
    "senders": lambda: HEAD + b"\r\n" + b"Van: a\r\n" * 40_000 + SENTENCE.encode(),
    "attributions": lambda: HEAD + b"\r\n" + b"Op 3 mei schreef u:\r\n" * 20_000 + SENTENCE.encode(),
    "rubbish": lambda: HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + bytes(range(256)) * 40_000,
    "equals": lambda: HEAD + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=" * 3_000_000 + SENTENCE.encode(),
    "blockquotes": lambda: HEAD + b"Content-Type: text/html\r\n\r\n" + b"<blockquote type=cite>" * 100_000 + SENTENCE.encode(),
    "tables": lambda: HEAD + b"Content-Type: text/html\r\n\r\n" + b"<table><tr><td>" * 30_000 + SENTENCE.encode(),
    "paragraphs": lambda: HEAD + b"Content-Type: text/html\r\n\r\n" + b"<p>Van: a" * 40_000 + b"<p>" + SENTENCE.encode(),
    "charset": lambda: HEAD + b"Content-Type: text/plain; charset=iso-2022-kr\r\n\r\n" + b"\x1b$)C\x0e" * 500_000 + SENTENCE.encode(),
    "nothing": lambda: HEAD + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n",
    "zip bombs": bombs,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_message_costs_no_endless_time_or_memory(tmp_path, name):
    path = save(tmp_path / "mail.eml", HOSTILE[name]())
    command = ["/usr/bin/env", f"HOME={tmp_path}", str(PROGRAM), "check", str(path), "--format", "json"]
    limit = (700 << 20) + 200 * path.stat().st_size
    is_sanitized = b"__asan_init" in PROGRAM.read_bytes()
    result = subprocess.run(command, capture_output=True, timeout=SECONDS * (5 if is_sanitized else 1), check=False,
                            preexec_fn=None if is_sanitized else lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))
    answer = json.loads(result.stdout)
    assert result.returncode in (0, 1, 3), result.stderr[-500:]
    for error in answer["errors"]:
        assert error["code"] != "internal" and len(error["message"].split()) >= 6


def test_too_many_attachments_are_told(helder, tmp_path):
    path = save(tmp_path / "mail.eml", HOSTILE["attachments"]())
    answer = helder.json("check", path, "--fail-on", "never", timeout=SECONDS)
    assert len(answer["documents"]) == 101
    assert any("9900" in notice for notice in answer["documents"][0]["notices"])


def test_too_much_text_is_refused(helder, tmp_path):
    path = save(tmp_path / "mail.eml", HEAD + b"\r\n" + (SENTENCE.encode() + b"\r\n") * 30_000)
    answer = helder.json("check", path, "--max-size", "1M")
    assert answer["errors"][0]["code"] == "too-large" and "--max-size" in answer["errors"][0]["message"]


def test_an_encrypted_message_says_so(helder, tmp_path):
    path = save(tmp_path / "mail.eml", HEAD + b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\n"
                b"Content-Transfer-Encoding: base64\r\n\r\nMIAGCSqGSIb3DQEHA6CA\r\n")
    error = helder.json("check", path)["errors"][0]
    assert error["code"] == "encrypted" and "mailprogramma" in error["message"]


def test_wrong_names_and_types_are_seen_through(helder, tmp_path):
    path = save(tmp_path / "bericht.txt", python_plain())
    assert helder.json("check", path, "--fail-on", "never")["documents"][0]["format"] == "eml"
    made = python_plain()
    made.add_attachment(LETTER.read_bytes(), maintype="text", subtype="plain", filename="brief.pdf")
    path = save(tmp_path / "mail.eml", made)
    assert [one["format"] for one in helder.json("check", path, "--fail-on", "never")["documents"]] == ["eml", "docx"]
