// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <random>

#include "formats/mail_quotes.h"
#include "formats/mail_text.h"
#include "unit/formats/reading.h"

namespace helder {
namespace {

using test::Lines;
using test::outline;

constexpr std::string_view kHeaders =
    "From: Ria <ria@voorbeeld.nl>\r\nTo: Jan <jan@voorbeeld.nl>\r\nDate: Mon, 4 May 2026 10:00:00 +0200\r\n";

/// A message with these extra headers and this body; lines end as on the wire.
std::string mail(std::string_view headers, std::string_view body) {
  std::string out(kHeaders);
  const auto add = [&](std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')) out += '\r';
      out += text[i];
    }
  };
  add(headers);
  out += "\r\n";
  add(body);
  return out;
}
std::string plain(std::string_view body, std::string_view parameters = "charset=utf-8",
                  std::string_view encoding = "8bit") {
  return mail("MIME-Version: 1.0\nContent-Type: text/plain; " + std::string(parameters) +
                  "\nContent-Transfer-Encoding: " + std::string(encoding) + "\n",
              body);
}
std::string html(std::string_view body) {
  return mail("MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n", body);
}
Document read(const std::string& bytes) { return test::read_as(Format::eml, bytes); }
Lines lines(const std::string& bytes) { return outline(read(bytes)); }
std::string code(const std::string& bytes) {
  const Result<Document> document = formats::read(bytes, {.format = Format::eml});
  return std::string(document ? "read" : to_string(document.error().code));
}
/// "path: first words" or "path: error code" of every document of a message.
Lines members(const std::string& bytes) {
  Lines out;
  for (const formats::Member& member : formats::read_members(bytes, {.name = "mail.eml"}, "mail.eml"))
    out.push_back(member.path + ": " +
                  (member.document ? std::string(member.document->text().substr(0, 24))
                                   : std::string(to_string(member.document.error().code))));
  return out;
}

TEST(Eml, ReadsTheSubjectAsTitleAndHeading) {
  const Document document =
      read(mail("Subject: Uw aanvraag voor een vergunning\n", "Beste Jan,\n\nU krijgt de vergunning.\n"));
  EXPECT_EQ(document.title(), "Uw aanvraag voor een vergunning");
  EXPECT_EQ(outline(document), (Lines{"heading: Uw aanvraag voor een vergunning", "paragraph: Beste Jan,",
                                      "paragraph: U krijgt de vergunning."}));
  EXPECT_EQ(document.format(), Format::eml);
}

TEST(Eml, LeavesOutWhatAProgramPutBeforeTheSubject) {
  EXPECT_EQ(read(mail("Subject: RE: Fwd: [EXTERN] Antw: Uw aanvraag\n", "Een zin.\n")).title(), "Uw aanvraag");
  EXPECT_EQ(read(mail("Subject: Re[2]: Uw aanvraag\n", "Een zin.\n")).title(), "Uw aanvraag");
  EXPECT_EQ(read(mail("Subject: Reactie: wat nu\n", "Een zin.\n")).title(), "Reactie: wat nu");
}

TEST(Eml, ReadsASubjectInAnyEncoding) {
  EXPECT_EQ(
      read(mail("Subject: =?utf-8?Q?Uw_co=C3=B6rdinator?= =?iso-8859-1?B?IGlzIHppZWs=?=\n", "Een zin.\n")).title(),
      "Uw coördinator is ziek");
  EXPECT_EQ(read(mail("Subject: Uw co\xF6rdinator\n", "Een zin.\n")).title(), "Uw coördinator");
  EXPECT_EQ(read(mail("Subject: Een lang\n onderwerp\n", "Een zin.\n")).title(), "Een lang onderwerp");
}

TEST(Eml, LeadsBackToASubjectOfAnyLength) {
  // Each of these bytes is three in UTF-8; found by the fuzzer.
  read("Content-Type: text/plain\nSubject: F" + std::string(200, '\x94'));
  read("Subject: " + std::string(3000, 'a') + "\n\nEen zin.\n");
}

TEST(Eml, SaysTheSubjectOnceWhenTheLetterBeginsWithIt) {
  EXPECT_EQ(lines(mail("Subject: Uw aanvraag\nContent-Type: text/html\n", "<h1>Uw aanvraag</h1><p>Een zin.</p>")),
            (Lines{"heading1: Uw aanvraag", "paragraph: Een zin."}));
}

TEST(Eml, JoinsLinesThatWereCutAtAWidth) {
  const Document document =
      read(plain("De gemeente heeft uw aanvraag ontvangen en beoordeelt\nhaar binnen zes weken na\nvandaag.\n"));
  EXPECT_EQ(outline(document),
            (Lines{"paragraph: De gemeente heeft uw aanvraag ontvangen en beoordeelt haar binnen zes "
                   "weken na vandaag."}));
}

TEST(Eml, JoinsFlowedLines) {
  EXPECT_EQ(lines(plain("Een zin die \ndoorloopt.\n\n From mij.\n", "charset=utf-8; format=flowed")),
            (Lines{"paragraph: Een zin die doorloopt.", "paragraph: From mij."}));
  EXPECT_EQ(lines(plain("Een verzamel \nwoord.\n", "charset=utf-8; format=flowed; delsp=yes")),
            (Lines{"paragraph: Een verzamelwoord."}));
}

TEST(Eml, DecodesTransferEncodings) {
  EXPECT_EQ(lines(plain("Caf=C3=A9 is een lang=\n e zin=2E =  \nEn dit = dat.\n", "charset=utf-8", "quoted-printable")),
            (Lines{"paragraph: Café is een lang e zin. En dit = dat."}));
  EXPECT_EQ(lines(plain("Q2Fmw6kgaXMg\nZWVuIHdvb3JkLg==\n", "charset=utf-8", "base64")),
            (Lines{"paragraph: Café is een woord."}));
  EXPECT_EQ(lines(plain("Q2Fmw6kg!!aXMgZWVuIHdvb3Jk\n", "charset=utf-8", "base64")),
            (Lines{"paragraph: Café is een woord"}))
      << "without its end";
}

TEST(Eml, DecodesCharsets) {
  EXPECT_EQ(lines(plain("Caf\xE9 \x80 5.\n", "charset=windows-1252")), (Lines{"paragraph: Café € 5."}));
  EXPECT_EQ(lines(plain("Caf\xE9 \xA4 5.\n", "charset=iso-8859-15")), (Lines{"paragraph: Café € 5."}));
  EXPECT_EQ(lines(plain("Caf=E9 =A4 5.\n", "charset=\"ISO-8859-15\"", "quoted-printable")),
            (Lines{"paragraph: Café € 5."}));
  EXPECT_EQ(lines(plain("SABhAGwAbADzAA==\n", "charset=utf-16le", "base64")), (Lines{"paragraph: Halló"}));
  EXPECT_EQ(lines(plain("//5IAGEAbABsAPMA\n", "charset=utf-16", "base64")), (Lines{"paragraph: Halló"}));
  EXPECT_EQ(lines(plain("Hall+APM-.\n", "charset=utf-7")), (Lines{"paragraph: Halló."}));
}

TEST(Eml, ReadsOnWhenTheCharsetIsWrongAndSaysSo) {
  const Document wrong = read(plain("Caf\xE9 is een woord.\n", "charset=utf-8"));
  EXPECT_EQ(outline(wrong), (Lines{"paragraph: Café is een woord."}));
  ASSERT_EQ(wrong.notices().size(), 1u);
  EXPECT_NE(wrong.notices()[0].find("windows-1252"), std::string::npos);
  EXPECT_EQ(lines(plain("Café is een woord.\n", "charset=iso-8859-1")), (Lines{"paragraph: Café is een woord."}))
      << "UTF-8, whatever it is called";
  EXPECT_EQ(lines(plain("Caf\xE9.\n", "charset=onzin-42")), (Lines{"paragraph: Café."}));
  EXPECT_TRUE(read(plain("Cafe.\n", "charset=onzin-42")).notices().empty()) << "plain letters are the same everywhere";
}

TEST(Eml, LeadsBackToTheBytesOfTheMessage) {
  const std::string bytes = mail("Subject: Uw aanvraag\n", "Beste Jan,\n\nU krijgt de vergunning.\n");
  const Document document = read(bytes);
  for (const std::string word : {"aanvraag", "vergunning", "Beste"}) {
    const auto at = static_cast<std::uint32_t>(document.text().find(word));
    const SourcePlace place = document.source({at, at + static_cast<std::uint32_t>(word.size())});
    EXPECT_EQ(place.kind, SourcePlace::Kind::bytes);
    EXPECT_EQ(bytes.substr(place.offset, place.length), word);
    EXPECT_TRUE(place.is_literal);
  }
}

TEST(Eml, LeadsBackThroughQuotedPrintableAndSaysWhatIsNotLiteral) {
  const std::string bytes = plain("Gewoon, caf=C3=A9 en verg=\nunning.\n", "charset=utf-8", "quoted-printable");
  const Document document = read(bytes);
  const auto place_of = [&](std::string_view word) {
    const auto at = static_cast<std::uint32_t>(document.text().find(word));
    return document.source({at, at + static_cast<std::uint32_t>(word.size())});
  };
  EXPECT_TRUE(place_of("Gewoon").is_literal);
  EXPECT_FALSE(place_of("café").is_literal);
  EXPECT_EQ(bytes.substr(place_of("café").offset, place_of("café").length), "caf=C3=A9");
  EXPECT_FALSE(place_of("vergunning").is_literal);
  EXPECT_EQ(bytes.substr(place_of("vergunning").offset, place_of("vergunning").length), "verg=\r\nunning");
}

TEST(Eml, LeadsBackToTheGroupInBase64ButNeverAsLiteral) {
  const std::string bytes = plain("Q2Fmw6kgaXMg\nZWVuIHdvb3JkLg==\n", "charset=utf-8", "base64");
  const Document document = read(bytes);
  const auto at = static_cast<std::uint32_t>(document.text().find("een"));
  const SourcePlace place = document.source({at, at + 3});
  EXPECT_FALSE(place.is_literal);
  EXPECT_EQ(bytes.substr(place.offset, 4), "ZWVu");
}

TEST(Eml, PrefersMarkUpToPlainText) {
  const std::string bytes =
      mail("MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n",
           "--x\nContent-Type: text/plain\n\nKOP\n\n* een\n* twee\n\n--x\nContent-Type: text/html\n\n"
           "<h2>Kop</h2><ul><li>een</li><li>twee</li></ul><p>Een <b>zin</b>.</p>\n--x--\n");
  EXPECT_EQ(lines(bytes), (Lines{"heading2: Kop", "list_item1: een", "list_item1: twee", "paragraph: Een zin."}));
}

TEST(Eml, TakesThePlainTextWhenThePageHasNoWords) {
  const std::string bytes =
      mail("MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n",
           "--x\nContent-Type: text/plain\n\nEen zin.\n--x\nContent-Type: text/html\n\n<img src='a.png'>\n--x--\n");
  EXPECT_EQ(lines(bytes), (Lines{"paragraph: Een zin."}));
}

TEST(Eml, StepsOverCalendarsSignaturesAndPicturesInTheText) {
  const Document document = read(mail(
      "MIME-Version: 1.0\nContent-Type: multipart/signed; boundary=s; protocol=\"application/pkcs7-signature\"\n",
      "--s\nContent-Type: multipart/related; boundary=r\n\n--r\nContent-Type: multipart/alternative; boundary=x\n\n"
      "--x\nContent-Type: text/plain\n\nEen zin.\n--x\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n"
      "--x--\n--r\nContent-Type: image/png; name=logo.png\nContent-ID: <a>\nContent-Transfer-Encoding: base64\n\nAAAA\n"
      "--r--\n--s\nContent-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\n"
      "AAAA\n--s--\n"));
  EXPECT_EQ(outline(document), (Lines{"paragraph: Een zin."}));
  EXPECT_TRUE(document.notices().empty());
}

TEST(Eml, ReadsOnAfterAnAttachmentInTheMiddle) {
  const std::string bytes = mail("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n",
                                 "--x\nContent-Type: text/plain\n\nEen zin.\n--x\nContent-Type: image/png; "
                                 "name=foto.png\n\n\x89PNG\n--x\nContent-Type: text/plain\n\nNog een zin.\n--x--\n");
  EXPECT_EQ(lines(bytes), (Lines{"paragraph: Een zin.", "paragraph: Nog een zin."}));
  ASSERT_EQ(read(bytes).notices().size(), 1u);
  EXPECT_NE(read(bytes).notices()[0].find("foto.png"), std::string::npos);
}

TEST(Eml, RefusesWhatIsEncrypted) {
  EXPECT_EQ(code(mail("MIME-Version: 1.0\nContent-Type: multipart/encrypted; boundary=x; "
                      "protocol=\"application/pgp-encrypted\"\n",
                      "--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--x\nContent-Type: "
                      "application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--x--\n")),
            "encrypted");
  EXPECT_EQ(code(mail("MIME-Version: 1.0\nSubject: Geheim\nContent-Type: application/pkcs7-mime; "
                      "smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n",
                      "AAAA\n")),
            "encrypted");
  EXPECT_EQ(code(mail("Subject: Geheim\n", "-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n")),
            "encrypted");
  EXPECT_EQ(code(mail("MIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=signed-data\n", "AAAA\n")),
            "unsupported");
}

TEST(Eml, ReadsAMessageSignedWithinItsText) {
  EXPECT_EQ(lines(mail("",
                       "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nEen zin.\n-----BEGIN PGP "
                       "SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n")),
            (Lines{"paragraph: Een zin."}));
}

// Quoted messages in plain text

TEST(EmlQuotes, LeavesOutQuotedLinesAndTheLineAboveThem) {
  const Document document =
      read(plain("Beste Jan,\n\nDat kan.\n\nOp 3 mei 2026 om 10:12 schreef Jan de Vries <jan@voorbeeld.nl>:\n\n> Kan "
                 "dat?\n> > Nee.\n"));
  EXPECT_EQ(outline(document), (Lines{"paragraph: Beste Jan,", "paragraph: Dat kan."}));
  ASSERT_EQ(document.notices().size(), 1u);
  EXPECT_NE(document.notices()[0].find("weggelaten"), std::string::npos);
}

TEST(EmlQuotes, KeepsAnswersBetweenQuotedLines) {
  EXPECT_EQ(lines(plain("Op 03-05-2026 om 10:12 schreef een heel lange naam van iemand die Jan heet\n"
                        "<jan@voorbeeld.nl>:\n> Mag dit?\nJa, dat mag.\n\n> En dit?\nNee, dat mag niet.\n")),
            (Lines{"paragraph: Ja, dat mag.", "paragraph: Nee, dat mag niet."}));
}

TEST(EmlQuotes, KeepsASentenceThatOnlyLooksLikeTheLineAboveAQuotation) {
  EXPECT_EQ(lines(plain("Op 3 mei schreef u:\n\n'Ik wil bezwaar maken.'\n")),
            (Lines{"paragraph: Op 3 mei schreef u:", "paragraph: 'Ik wil bezwaar maken.'"}));
}

TEST(EmlQuotes, CutsAtTheBordersThatProgramsDraw) {
  for (const std::string_view border :
       {"-----Oorspronkelijk bericht-----\nVan: Jan\n", "-----Original Message-----\nFrom: Jan\n",
        "________________________________\nVan: Jan <jan@voorbeeld.nl>\nVerzonden: maandag 4 mei 2026 10:12\nAan: "
        "Ria\n",
        "Van: Jan <jan@voorbeeld.nl>\nVerzonden: maandag 4 mei 2026 10:12\nAan: Ria\nOnderwerp: vraag\n",
        "*Van:* Jan <jan@voorbeeld.nl>\n*Datum:* 4 mei 2026\n*Aan:* Ria\n",
        "On Mon, May 4, 2026 at 10:12 AM Jan <jan@voorbeeld.nl> wrote:\n",
        "Op 4 mei 2026 om 10:12 heeft Jan <jan@voorbeeld.nl> het volgende geschreven:\n",
        "---------- Forwarded message ---------\nVan: Jan\n", "Begin doorgestuurd bericht:\n\nVan: Jan\n"})
    EXPECT_EQ(lines(plain("Dat kan.\n\n" + std::string(border) + "\nKan dat, vraag ik je?\n")),
              (Lines{"paragraph: Dat kan."}))
        << border;
}

TEST(EmlQuotes, KeepsALetterThatTellsWhoItIsFrom) {
  EXPECT_EQ(lines(plain("Van: de gemeente\nVoor: alle buren\n\nWij breken de straat op.\n")).back(),
            "paragraph: Wij breken de straat op.");
}

TEST(EmlQuotes, LeavesOutSignaturesAndDisclaimers) {
  EXPECT_EQ(lines(plain("Dat kan.\n\nMet vriendelijke groet,\nRia\n\n-- \nRia Jansen\nGemeente Voorbeeld\n")),
            (Lines{"paragraph: Dat kan.", "paragraph: Met vriendelijke groet,", "paragraph: Ria"}));
  EXPECT_EQ(lines(plain("Dat kan.\n\nDit bericht kan informatie bevatten die niet voor u is bestemd. Indien u niet de\n"
                        "geadresseerde bent, wordt u verzocht dat te melden.\n\nVerstuurd vanaf mijn iPhone\n")),
            (Lines{"paragraph: Dat kan."}));
  EXPECT_EQ(lines(plain("Dit besluit is alleen bestemd voor u. U kunt er geen rechten aan ontlenen.\n")).size(), 1u)
      << "a letter may say so of other things";
}

TEST(EmlQuotes, ReadsTheMessageThatWasSentOnWhenThereIsNothingElse) {
  EXPECT_EQ(lines(mail("Subject: Fwd: Uw vraag\n",
                       "---------- Forwarded message ---------\nVan: Jan <jan@voorbeeld.nl>\nDate: ma 4 mei 2026\n"
                       "Subject: Uw vraag\nTo: Ria\n\nBeste Ria,\n\nDit is de brief.\n")),
            (Lines{"heading: Uw vraag", "paragraph: Beste Ria,", "paragraph: Dit is de brief."}));
}

TEST(EmlQuotes, ReadsAMemoThatTellsWhoItIsFrom) {
  EXPECT_EQ(lines(mail("Subject: Nota\n",
                       "Van: de gemeente\nAan: alle buren\nDatum: 4 mei 2026\nOnderwerp: de straat\n\n"
                       "Wij breken de straat op.\n"))
                .back(),
            "paragraph: Wij breken de straat op.");
}

TEST(EmlQuotes, KeepsNewsForAGroupOfPeople) {
  EXPECT_FALSE(formats::is_disclaimer("Dit bericht is alleen bestemd voor ouders van leerlingen in groep 8."));
  EXPECT_FALSE(formats::is_disclaimer("Heeft u deze e-mail bewaard? Neem hem dan mee."));
  EXPECT_TRUE(formats::is_disclaimer("Dit e-mailbericht is uitsluitend bestemd voor de geadresseerde."));
}

// Quoted messages in HTML

TEST(EmlHtml, LeavesOutWhatMailProgramsQuote) {
  for (const std::string_view quoted :
       {"<div class='gmail_quote gmail_quote_container'><div class='gmail_attr'>Op ma 4 mei schreef Jan:</div>"
        "<blockquote class='gmail_quote'>Kan dat?</blockquote></div>",
        "<div class='moz-cite-prefix'>Op 04-05-2026 om 10:12 schreef Jan:</div><blockquote type='cite'>Kan dat?"
        "</blockquote>",
        "<blockquote type='cite'><div>Op 4 mei 2026 om 10:12 heeft Jan &lt;jan@voorbeeld.nl&gt; het volgende "
        "geschreven:</div><div>Kan dat?</div></blockquote>",
        "<div id='appendonsend'></div><hr><div id='divRplyFwdMsg'><b>Van:</b> Jan</div><div>Kan dat?</div>",
        "<div style='border-top:solid #E1E1E1 1.0pt'><p class='MsoNormal'><b>Van:</b> Jan<br><b>Verzonden:</b> maandag "
        "4 mei 2026 10:12<br><b>Aan:</b> Ria<br><b>Onderwerp:</b> vraag</p></div><p class='MsoNormal'>Kan dat?</p>",
        "<p>-----Oorspronkelijk bericht-----</p><p>Van: Jan</p><p>Kan dat?</p>",
        "<p><b>Van:</b> Jan</p><p><b>Verzonden:</b> maandag</p><p><b>Aan:</b> Ria</p><p>Kan dat?</p>",
        "<div class='gmail_signature' data-smartmail='gmail_signature'>Ria Jansen<br>Gemeente</div>",
        "<pre class='moz-signature'>-- \nRia Jansen</pre>", "<div id='Signature'><p>Ria Jansen</p></div>",
        "<div>-- <br>Ria Jansen<br>Gemeente</div>", "<div dir='ltr'>Verstuurd vanaf mijn iPhone</div>",
        "<p>De informatie in deze e-mail is uitsluitend bestemd voor de geadresseerde.</p>"})
    EXPECT_EQ(lines(html("<html><body lang=EN-US><div>Dat <i>kan</i>.</div>" + std::string(quoted) + "</body></html>")),
              (Lines{"paragraph: Dat kan."}))
        << quoted;
}

TEST(EmlHtml, KeepsWhatStandsBehindAQuotation) {
  EXPECT_EQ(lines(html("<p>Eerst dit.</p><blockquote type=cite>Vraag?</blockquote><p>Dan dat.</p>")),
            (Lines{"paragraph: Eerst dit.", "paragraph: Dan dat."}));
}

TEST(EmlHtml, KeepsAnswersBetweenWhatGmailQuotes) {
  EXPECT_EQ(lines(html("<div class=gmail_quote><div class=gmail_attr>Op ma 4 mei schreef Jan:</div><blockquote "
                       "class=gmail_quote>Mag dit?</blockquote><div>Ja, dat mag.</div><blockquote class=gmail_quote>En "
                       "dit?</blockquote><div>Nee, dat mag niet.</div></div>")),
            (Lines{"paragraph: Ja, dat mag.", "paragraph: Nee, dat mag niet."}));
}

TEST(EmlHtml, TakesTheLineAboveAQuotationOnlyWhereOneFollows) {
  EXPECT_EQ(
      lines(html("<p>Goed.</p><p>Op 4 mei om 10.12 uur schreef de burgemeester:</p><p>Wij gaan dicht.</p>")).size(),
      3u);
  EXPECT_EQ(
      lines(html("<p>Goed.</p><p>Op 4 mei om 10.12 uur schreef Jan:</p><blockquote type=cite>Mag dit?</blockquote>")),
      (Lines{"paragraph: Goed."}));
}

TEST(EmlHtml, KeepsTheLanguageOfOutlookOutOfIt) {
  const Document document =
      read(html("<html><body lang=EN-US><p class=MsoNormal><span lang=EN-GB>Een zin.</span></p>"));
  ASSERT_EQ(document.blocks().size(), 1u);
  EXPECT_TRUE(document.blocks()[0].is_judged);
  EXPECT_TRUE(test::marks_of(document, MarkKind::foreign).empty());
}

TEST(EmlHtml, ReadsTablesThatArrangeThePageAsText) {
  EXPECT_EQ(lines(html("<table role=presentation><tr><td><table><tr><td><h1>Kop</h1><p>Een zin.</p></td></tr></table>"
                       "</td></tr></table><table><tr><th>Wat</th><th>Bedrag</th></tr><tr><td>Huur</td><td>5</td></tr>"
                       "</table>")),
            (Lines{"heading1: Kop", "paragraph: Een zin.", "table_cell: Wat", "table_cell: Bedrag", "table_cell: Huur",
                   "table_cell: 5"}));
}

TEST(EmlHtml, ReadsTheMessageThatWasSentOnWhenThereIsNothingElse) {
  EXPECT_EQ(lines(html("<div><br></div><div class='gmail_quote'><div class='gmail_attr'>---------- Forwarded message "
                       "---------<br>Van: Jan</div><p>Dit is de brief.</p></div>")),
            (Lines{"paragraph: Dit is de brief."}));
  EXPECT_EQ(
      lines(mail("Subject: Doorst: brief\nContent-Type: text/html\n",
                 "<div id='appendonsend'></div><div id='divRplyFwdMsg'><b>Van:</b> Jan</div><p>Dit is de brief.</p>")),
      (Lines{"heading: brief", "paragraph: Dit is de brief."}));
}

// Members

std::string with_files(const std::vector<std::pair<std::string, std::string>>& files,
                       std::string_view text = "Een zin.") {
  std::string body = "--x\nContent-Type: text/plain\n\n" + std::string(text) + "\n";
  for (const auto& [headers, content] : files) body += "--x\n" + headers + "\n\n" + content + "\n";
  return mail("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n", body + "--x--\n");
}

TEST(Members, OfAFileAreTheFile) {
  const auto found = formats::read_members("Een zin.", {}, "a.txt");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].path, "a.txt");
  EXPECT_TRUE(found[0].document);
}

TEST(Members, AreTheMessageAndItsAttachmentsInOrder) {
  EXPECT_EQ(members(with_files({{"Content-Type: text/html; name=b.html", "<p>Twee.</p>"},
                                {"Content-Disposition: attachment; filename=a.txt", "Drie."}})),
            (Lines{"mail.eml: Een zin.", "mail.eml!/b.html: Twee.", "mail.eml!/a.txt: Drie."}));
}

TEST(Members, HaveNamesThatAreSafeAndDiffer) {
  EXPECT_EQ(
      members(with_files({{"Content-Disposition: attachment; filename=\"../../etc/a.txt\"", "Een."},
                          {"Content-Disposition: attachment; filename=\"C:\\\\b\\\\a.txt\"", "Twee."},
                          {"Content-Disposition: attachment", "Drie."},
                          {"Content-Disposition: attachment; filename*=utf-8''co%C3%B6rdinatie.txt", "Vier."},
                          {"Content-Disposition: attachment; filename=\"=?iso-8859-1?Q?caf=E9=2Etxt?=\"", "Vijf."},
                          {"Content-Disposition: attachment; filename=\"..\"", "Zes."}})),
      (Lines{"mail.eml: Een zin.", "mail.eml!/a.txt: Een.", "mail.eml!/a (2).txt: Twee.",
             "mail.eml!/bijlage-3.txt: Drie.", "mail.eml!/coördinatie.txt: Vier.", "mail.eml!/café.txt: Vijf.",
             "mail.eml!/bijlage-6.txt: Zes."}));
}

TEST(Members, OfAMessageWithinAMessage) {
  const std::string inner =
      "From: a@voorbeeld.nl\nTo: b@voorbeeld.nl\nSubject: Binnen\nMIME-Version: 1.0\n"
      "Content-Type: multipart/mixed; boundary=y\n\n--y\nContent-Type: text/plain\n\nDiep.\n--y\n"
      "Content-Disposition: attachment; filename=c.txt\n\nDiepst.\n--y--\n";
  EXPECT_EQ(members(with_files({{"Content-Type: message/rfc822; name=door", inner}})),
            (Lines{"mail.eml: Een zin.", "mail.eml!/door.eml: Binnen\n\nDiep.", "mail.eml!/door.eml!/c.txt: Diepst."}));
}

TEST(Members, ThatCanNotBeReadAreErrorsOfTheirOwn) {
  EXPECT_EQ(members(with_files({{"Content-Disposition: attachment; filename=a.docx", "PK\x03\x04 kapot"},
                                {"Content-Disposition: attachment; filename=b.rtf", "{\\rtf1 Een zin.}"},
                                {"Content-Disposition: attachment; filename=c.txt", "Goed."}})),
            (Lines{"mail.eml: Een zin.", "mail.eml!/a.docx: damaged", "mail.eml!/b.rtf: unsupported",
                   "mail.eml!/c.txt: Goed."}));
}

TEST(Members, OfNoTextAreNamedInANotice) {
  const auto found = formats::read_members(
      with_files({{"Content-Type: image/png; name=foto.png\nContent-Disposition: attachment", "\x89PNG"},
                  {"Content-Type: text/calendar; name=afspraak.ics", "BEGIN:VCALENDAR"}}),
      {.name = "mail.eml"}, "mail.eml");
  ASSERT_EQ(found.size(), 1u);
  ASSERT_TRUE(found[0].document);
  ASSERT_EQ(found[0].document->notices().size(), 1u);
  EXPECT_NE(found[0].document->notices()[0].find("foto.png, afspraak.ics"), std::string::npos);
}

TEST(Members, StandForAMessageWithoutWords) {
  EXPECT_EQ(members(with_files({{"Content-Disposition: attachment; filename=a.txt", "Een brief."}}, "")),
            (Lines{"mail.eml!/a.txt: Een brief."}));
  EXPECT_EQ(members(with_files({}, "")), (Lines{"mail.eml: no-text"}));
}

TEST(Members, AreLimitedInNumberDepthAndText) {
  std::vector<std::pair<std::string, std::string>> many(150,
                                                        {"Content-Disposition: attachment; filename=a.txt", "Tekst."});
  const auto found = formats::read_members(with_files(many), {.name = "mail.eml"}, "mail.eml");
  EXPECT_EQ(found.size(), 101u);
  EXPECT_NE(found[0].document->notices()[0].find("50"), std::string::npos);

  std::string deep = "From: a@voorbeeld.nl\nTo: b@voorbeeld.nl\nSubject: Diep\n\nDiep.\n";
  for (int i = 0; i < 20; ++i) {
    const std::string boundary = "b" + std::to_string(i);
    deep =
        "From: a@voorbeeld.nl\nTo: b@voorbeeld.nl\nSubject: Laag\nMIME-Version: 1.0\nContent-Type: multipart/mixed; "
        "boundary=" +
        boundary + "\n\n--" + boundary + "\nContent-Type: text/plain\n\nEen laag.\n--" + boundary +
        "\nContent-Type: message/rfc822\n\n" + deep + "\n--" + boundary + "--\n";
  }
  const Lines layers = members(deep);
  ASSERT_EQ(layers.size(), 10u);
  EXPECT_NE(layers.back().find("too-large"), std::string::npos);

  const auto small =
      formats::read_members(with_files({{"Content-Disposition: attachment; filename=a.txt", std::string(600, 'a')},
                                        {"Content-Disposition: attachment; filename=b.txt", std::string(600, 'b')}}),
                            {.name = "mail.eml", .max_size = 1000}, "mail.eml");
  ASSERT_EQ(small.size(), 3u);
  EXPECT_TRUE(small[1].document);
  ASSERT_FALSE(small[2].document);
  EXPECT_EQ(small[2].document.error().code, ErrorCode::too_large);
}

TEST(Members, OfANameThatLiesAreWhatTheirBytesSay) {
  const auto found = formats::read_members(
      with_files({{"Content-Type: application/pdf; name=brief.pdf", "<html><p>Een pagina.</p></html>"}}),
      {.name = "mail.eml"}, "mail.eml");
  ASSERT_EQ(found.size(), 2u);
  ASSERT_TRUE(found[1].document);
  EXPECT_EQ(found[1].document->format(), Format::html);
}

// Broken messages

TEST(EmlBroken, ReadsWhatIsThere) {
  EXPECT_EQ(lines(mail("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n",
                       "--x\nContent-Type: text/plain\n\nZonder einde.\n")),
            (Lines{"paragraph: Zonder einde."}));
  EXPECT_EQ(lines(mail("MIME-Version: 1.0\nContent-Type: multipart/mixed\n", "--x\n\nZonder grens.\n")).back(),
            "paragraph: Zonder grens.");
  EXPECT_EQ(lines(mail("Content-Type: tekst\nContent-Transfer-Encoding: niks\n", "Een zin.\n")),
            (Lines{"paragraph: Een zin."}));
  EXPECT_EQ(code(std::string(kHeaders)), "no-text");
  EXPECT_EQ(code(mail("Subject: \n", "")), "no-text");
  EXPECT_EQ(lines("From ria Mon May  4 10:00:00 2026\r\n" + plain("Uit een postbus.\n")),
            (Lines{"paragraph: Uit een postbus."}));
}

TEST(EmlBroken, SaysThatRubbishIsDamaged) {
  std::string rubbish;
  for (int i = 0; i < 400; ++i) rubbish += "AAECAwQFBgcI";
  EXPECT_EQ(code(plain(rubbish, "charset=utf-8", "base64")), "damaged");
}

TEST(EmlBroken, EndsWhateverIsNested) {
  std::string nested;
  for (int i = 0; i < 3000; ++i)
    nested += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b" + std::to_string(i) + "\n";
  EXPECT_NE(code(std::string(kHeaders) + "MIME-Version: 1.0\n" + nested + "Content-Type: text/plain\n\nDiep.\n"), "");
  std::string messages(kHeaders);
  for (int i = 0; i < 3000; ++i) messages += "Content-Type: message/rfc822\n\nFrom: a@voorbeeld.nl\n";
  EXPECT_FALSE(members(messages + "\nDiep.\n").empty());
}

TEST(EmlProperty, AnyMixLeadsBack) {
  constexpr std::array<std::string_view, 26> kPieces = {"Een zin. ",
                                                        "\n",
                                                        "\n\n",
                                                        "> aangehaald\n",
                                                        "café ",
                                                        "=C3=A9",
                                                        "=\n",
                                                        "=E9",
                                                        "\xE9",
                                                        "😀",
                                                        "-- \n",
                                                        "Van: a\nVerzonden: b\nAan: c\n",
                                                        "<p>",
                                                        "</p>",
                                                        "<b>",
                                                        "&eacute;",
                                                        "- punt\n",
                                                        "1. een\n",
                                                        "\xC2\xA0",
                                                        " ",
                                                        "\xEF\xBB\xBF",
                                                        "<blockquote type=cite>",
                                                        "</blockquote>",
                                                        "\r\n",
                                                        "Op 3 mei om 10:12 schreef a@b.nl:\n",
                                                        "\0"};
  std::mt19937 random(6);
  for (int round = 0; round < 400; ++round) {
    std::string body;
    for (std::size_t i = 0, count = random() % 30; i < count; ++i) {
      const std::string_view piece = kPieces[random() % kPieces.size()];
      body += piece.empty() ? std::string_view("\0", 1) : piece;
    }
    constexpr std::array<std::string_view, 3> kEncodings = {"8bit", "quoted-printable", "base64"};
    constexpr std::array<std::string_view, 5> kCharsets = {"utf-8", "iso-8859-15", "utf-16le", "us-ascii", "onzin"};
    const std::string bytes = std::string(kHeaders) + "Subject: Uw caf\xC3\xA9\r\nContent-Type: text/" +
                              (round % 2 == 0 ? "html" : "plain; format=flowed") +
                              "; charset=" + std::string(kCharsets[random() % kCharsets.size()]) +
                              "\r\nContent-Transfer-Encoding: " + std::string(kEncodings[random() % 3]) + "\r\n\r\n" +
                              body;
    const Result<Document> document = formats::read(bytes, {.format = Format::eml});
    if (!document) continue;
    EXPECT_EQ(test::fault_of(*document, bytes), "") << bytes;
  }
}

}  // namespace
}  // namespace helder
