#!/usr/bin/env python3
"""Checks a Rostrum receipt offline. Python 3.7 or later, standard library alone.

    rostrum_verify.py RECEIPT --key KEY [--earlier RECEIPT] [FILE ...]

RECEIPT  a receipt (.json) or a bare proof (.tlog-proof)
KEY      the register's public key, or a file with one key a line; take it from paper or from the
         register's page on another day, never from the receipt
FILE     the files you sent, byte for byte as you sent them

Exit code 0: all holds.  1: something does not hold.  2: wrong use.
"""
import argparse, base64, hashlib, json, pathlib, re, sys


def need(condition, words):
    if not condition:
        raise ValueError(words)


# Ed25519 (RFC 8032, section 5.1), with points as (X, Y, Z, T).
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(n, p):
    q = (0, 1, 1, 0)
    while n:
        q, p, n = (add(q, p) if n & 1 else q), add(p, p), n >> 1
    return q


def point(raw):
    y = int.from_bytes(raw, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    need(y < P and (x * x - square) % P == 0 and (x or not sign), "the key is no point")
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


def ed25519(key, message, signature):
    base = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))
    s, (x, y, z, t) = int.from_bytes(signature[32:], "little"), point(key)
    need(len(signature) == 64 and s < L, "a signature has the wrong length or is out of range")
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    x, y, z, t = add(times(s, base), times(h, (P - x, y, z, P - t)))
    x, y = x * pow(z, P - 2, P) % P, y * pow(z, P - 2, P) % P
    same = (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]
    need(same, "the signature does not fit the checkpoint")


# The tree (RFC 6962 and RFC 9162) and the C2SP formats.
def sha(data):
    return hashlib.sha256(data).digest()


def unbase64(text):
    raw = base64.b64decode(text, validate=True)
    need(base64.b64encode(raw).decode() == text, "Base64 in a second spelling")
    return raw


def keys(given):
    path = pathlib.Path(given)
    lines = [given] if "+" in given and not path.exists() else path.read_text("utf-8").split("\n")
    found = []
    for line in filter(None, lines):
        name, number, rest = line.split("+", 2)
        raw = unbase64(rest)
        need(sha(f"{name}\n".encode() + raw)[:4].hex() == number, "the key's number is wrong")
        found += [(name, bytes.fromhex(number), raw[1:])] if raw[0] == 1 else []
    need(found, "no Ed25519 key was given")
    return found


def checkpoint(note, trusted):
    """The origin, size and root of a note that a trusted key signed."""
    text, _, under = note.rpartition("\n\n")
    text += "\n"
    need(re.fullmatch(r"[^\n]+\n(0|[1-9][0-9]*)\n[A-Za-z0-9+/=]{44}\n", text), "not a checkpoint")
    need(under.endswith("\n"), "the last line has no end")
    (origin, size, root, _), signed = text.split("\n"), False
    for line in under[:-1].split("\n"):
        dash, name, blob = line.split(" ")
        need(dash == "\u2014", "not a signature")
        raw = unbase64(blob)
        for known, number, key in trusted:
            if (name, raw[:4]) == (known, number):
                ed25519(key, text.encode(), raw[4:])
                signed = signed or known == origin
    need(signed, "no key that you trust signed the checkpoint")
    return origin, int(size), unbase64(root)


def climb(place, last, path, start):
    """Both roots that a path leads to: of the grown tree, and of the older one within it."""
    grown = old = start
    for sibling in path:
        need(last > 0, "the proof is too long")
        if place & 1 or place == last:
            grown, old = sha(b"\1" + sibling + grown), sha(b"\1" + sibling + old)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            grown = sha(b"\1" + grown + sibling)
        place, last = place >> 1, last >> 1
    need(last == 0, "the proof is too short")
    return grown, old


def proof(text, trusted):
    """The facts of the entry that a proof proves, and the checkpoint that holds it."""
    head, _, note = text.partition("\n\n")
    title, extra, index, *path = head.split("\n")
    need(title == "c2sp.org/tlog-proof@v1" and extra[:6] == "extra ", "not a proof of a receipt")
    salt, _, entry = unbase64(extra[6:]).decode("utf-8").partition("\n")
    lines = entry.split("\n")
    need(re.fullmatch("[0-9a-f]{64}", salt) and lines[0] == "rostrum entry v1", "not an entry")
    need(lines[1] == index and lines[-1] == "", "the entry says another place than the proof")
    origin, size, root = checkpoint(note, trusted)
    place = int(index[6:])
    need(index == f"index {place}" and 0 <= place < size, "the checkpoint is older")
    leaf = "rostrum leaf v1\n" + sha(bytes.fromhex(salt) + entry.encode()).hex() + "\n"
    start = sha(b"\0" + leaf.encode())
    found, _ = climb(place, size - 1, [unbase64(h) for h in path], start)
    need(found == root, "the register does not hold the entry")
    return lines[1:-1], (origin, size, root)


def growth(text, trusted, earlier):
    """Whether the register only grew since an earlier checkpoint."""
    head, _, note = text.partition("\n\n")
    title, old, *hashes = head.split("\n")
    need(title == "rostrum growth v1", "the receipt tells no growth of the register")
    need(old == f"old {earlier[1]}", f"give the receipt just before this one: it tells {old[4:]}")
    origin, size, root = checkpoint(note, trusted)
    need(origin == earlier[0] and size >= earlier[1] > 0, "not the same register")
    path = [unbase64(h) for h in hashes]
    if size == earlier[1]:
        need(not path and root == earlier[2], "two registers of one size")
        return
    if earlier[1] & (earlier[1] - 1) == 0:
        path.insert(0, earlier[2])
    place, last = earlier[1] - 1, size - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    need(path, "the proof is too short")
    roots = climb(place, last, path[1:], path[0])
    need(roots == (root, earlier[2]), "the register was changed since the earlier receipt")


def receipt(path):
    text = pathlib.Path(path).read_bytes().decode("utf-8")
    return {"proof": text} if text.startswith("c2sp.org/") else json.loads(text)


def main():
    asked = argparse.ArgumentParser(usage=__doc__)
    asked.add_argument("receipt")
    asked.add_argument("--key", required=True)
    asked.add_argument("--earlier")
    asked.add_argument("files", nargs="*")
    given = asked.parse_intermixed_args()
    try:
        trusted, read = keys(given.key), receipt(given.receipt)
        facts, head = proof(read["proof"], trusted)
        print("\n".join("  " + fact for fact in facts))
        print(f"HOLDS: entry of {head[0]}, which then had {head[1]} entries")
        if given.earlier:
            _, before = proof(receipt(given.earlier)["proof"], trusted)
            growth(read.get("growth", ""), trusted, before)
            print(f"HOLDS: the register only grew since it had {before[1]} entries")
        for name in given.files:
            number = sha(pathlib.Path(name).read_bytes()).hex()
            which = [f.split(": ")[0] for f in facts if f.endswith("-sha256: " + number)]
            need(which, f"{name} is not a file of this receipt: its SHA-256 is {number}")
            print(f"HOLDS: {name} is {', '.join(which)}")
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, OSError) as wrong:
        print(f"DOES NOT HOLD: {wrong}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
