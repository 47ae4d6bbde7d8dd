# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the tables that analyzer/lexicon/word_table.h maps: word form -> number, with what the numbers stand for.

Same input, same bytes. The hash, the checksum and the normal form of a word are those of analyzer/base/hash.h,
analyzer/lexicon/compiled_file.h and analyzer/text/form.h; a unit test reads the files back with the C++ side.
"""
import struct
import unicodedata

MASK = (1 << 64) - 1
VERSION = 1
HEADER = struct.Struct('<8s 8s I I Q I I I I d 64s 896s')
FILL = 0.8  # slots are this full: about three steps for a word that is there, a cache line for one that isn't
INVISIBLE = {0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)}
PLAIN = {0x2018: "'", 0x2019: "'", 0x201B: "'", 0x02BC: "'", 0x00B4: "'", 0xFF07: "'", 0x2010: '-', 0x2011: '-',
         0x132: 'ij', 0x133: 'ij', 0xFB00: 'ff', 0xFB01: 'fi', 0xFB02: 'fl', 0xFB03: 'ffi', 0xFB04: 'ffl'}


def normal_form(word):
    letters = (PLAIN.get(ord(letter), letter) for letter in word if ord(letter) not in INVISIBLE)
    return unicodedata.normalize('NFC', ''.join(letter.lower() if len(letter.lower()) == len(letter) else letter for letter in letters))


def mix(value):
    value ^= value >> 33
    value = value * 0xff51afd7ed558ccd & MASK
    value ^= value >> 33
    value = value * 0xc4ceb9fe1a85ec53 & MASK
    return value ^ value >> 33


def form_hash(word):
    state = 0xcbf29ce484222325
    for byte in normal_form(word).encode():
        state = (state ^ byte) * 0x100000001b3 & MASK
    return mix(state)


def checksum(data):
    lanes = [0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5]
    whole = len(data) // 32 * 32
    for at in range(0, whole, 32):
        for i, word in enumerate(struct.unpack_from('<4Q', data, at)):
            value = (lanes[i] ^ word) * 0xff51afd7ed558ccd & MASK
            lanes[i] = (value << 29 | value >> 35) & MASK
    total = len(data)
    for byte in data[whole:]:
        total = (total ^ byte) * 0x100000001b3 & MASK
    for lane in lanes:
        total = mix(total ^ lane)
    return total


def kept_words(words):
    """Word -> value of those that a text's word can be equal to. A form with a typographic sign (foto´s) is looked up as
    the plain one (foto's) and would only stand in its way."""
    return {word: value for word, value in words.items() if word and normal_form(word) == word}


def write(path, kind, name, licence, words, records, record_size, strings=b'', floor=0.0):
    """words: form -> number of its record, from 0; records: bytes of all of them."""
    if len(records) != len(records) // record_size * record_size or len(records) // record_size >= 0xFFFF:
        raise SystemExit('te veel verschillende waarden voor 16 bits')
    count = int(len(words) / FILL) + 1
    count += count % 2  # what follows the two arrays begins at a multiple of 4
    prints, values = [0] * count, [0] * count
    for word, record in sorted(words.items()):
        code = form_hash(word)
        fingerprint, slot = code >> 32, (code & 0xFFFFFFFF) * count >> 32
        while values[slot]:
            if prints[slot] == fingerprint:
                raise SystemExit('twee woorden met dezelfde vingerafdruk: ' + word)
            slot = (slot + 1) % count
        prints[slot], values[slot] = fingerprint, record + 1
    body = struct.pack('<%dI' % count, *prints) + struct.pack('<%dH' % count, *values)
    body += b'\0' * (-len(body) % 8) + records
    body += b'\0' * (-len(body) % 8) + strings
    licence, name = licence.encode(), name.encode()
    if len(licence) > 895 or len(name) > 63:
        raise SystemExit('naam of licentie te lang: %d, %d' % (len(name), len(licence)))
    header = HEADER.pack(b'HELDTAB\n', kind.encode(), VERSION, count, checksum(body), len(words), len(records) // record_size, record_size,
                         len(strings), floor, name, licence)
    with open(path, 'wb') as file:
        file.write(header + body)
    print('%s: %d woorden, %d waarden, %d bytes' % (path, len(words), len(records) // record_size, len(header) + len(body)))
