# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading CoNLL-U into plain lists."""


class Sentence:
    __slots__ = ('id', 'forms', 'lemmas', 'tags', 'heads', 'relations', 'rows', 'comments')

    def __init__(self, comments, rows):
        self.comments, self.rows = comments, rows
        self.id = next((c.split('=', 1)[1].strip() for c in comments if c.startswith('# sent_id')), '')
        self.forms = [r[1] for r in rows]
        self.lemmas = [r[2] for r in rows]
        self.tags = [(r[3], r[4], r[5]) for r in rows]
        self.heads = [int(r[6]) for r in rows]
        self.relations = [r[7] for r in rows]


def read(path):
    out, comments, rows = [], [], []
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\n')
        if not line:
            if rows:
                out.append(Sentence(comments, rows))
            comments, rows = [], []
        elif line[0] == '#':
            comments.append(line)
        elif line.split('\t')[0].isdigit():
            rows.append(line.split('\t'))
    if rows:
        out.append(Sentence(comments, rows))
    return out
