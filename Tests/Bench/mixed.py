"""A folder of files of all kinds that people bring, made of our own texts. Usage: mixed.py FOLDER COUNT"""
import email.message
import gzip
import html
import io
import os
import random
import sys
import zipfile
import zlib

BUYERS = ("Japan Norway Chile Kenya Thailand Poland Qatar Morocco Belgium Greece Finland Canada Brazil India Egypt Oman Kuwait Spain Italy "
          "Romania Estonia Latvia Sweden Portugal Croatia Slovakia Bulgaria Australia Singapore Malaysia Indonesia Vietnam Peru Colombia").split()
SYSTEMS = ["F-16C Block 70 aircraft", "AIM-120C-7 missiles", "M1A2 tanks", "AH-64E helicopters", "MQ-9B drones", "Patriot launchers", "CH-47F helicopters",
           "Javelin missiles", "P-8A aircraft", "F-35A fighters", "AIM-9X missiles", "Stinger missiles"]
WORDS = "the a of river market children train house evening music paper garden window summer question morning table street".split()
REGISTER = ("Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,Year(s) of delivery,status,"
            "Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons\n")


def paragraphs(r):
    """A story of a sale in one of three, and of nothing in the others."""
    plain = [" ".join(" ".join(r.choice(WORDS) for _ in range(r.randint(6, 18))).capitalize() + "." for _ in range(6)) for _ in range(4)]
    if r.random() > 1 / 3:
        return plain
    buyer, system = r.choice(BUYERS), r.choice(SYSTEMS)
    return [f"The State Department has approved a possible sale of {r.randint(2, 90)} {system} to {buyer} for ${r.randint(20, 4000)} million, officials "
            f"said on {r.randint(1, 28)} March {r.randint(2005, 2025)}."] + plain


def page(texts):
    links = "".join(f'<li class="nav-item"><a href="/section/{n}">Section {n}</a></li>' for n in range(60))
    body = "".join(f"<p>{html.escape(text)}</p>" for text in texts)
    return (f"<!DOCTYPE html><html><head><title>A story</title></head><body><nav><ul>{links}</ul></nav><article><h1>A story</h1>{body}</article>"
            f"<footer>Imprint</footer></body></html>").encode()


def pdf(texts):
    lines = []
    for text in texts:
        words, line = text.split(), ""
        for word in words:
            if len(line) + len(word) > 85:
                lines.append(line)
                line = ""
            line += (" " if line else "") + word
        lines += [line, ""]
    content = "\n".join(f"BT /F1 10 Tf 72 {760 - 14 * number} Td ({line}) Tj ET" for number, line in enumerate(lines[:50]) if line).encode()
    packed = zlib.compress(content)
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
               b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
               b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)]
    out, places = b"%PDF-1.4\n", []
    for number, thing in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, thing)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start


def letter(texts, number):
    message = email.message.EmailMessage()
    message["From"], message["To"], message["Subject"] = "News <news@courier.example>", "a@b.example", "A story"
    message["Date"], message["Message-ID"] = "Fri, 05 Mar 2021 08:00:00 +0100", f"<{number}@courier.example>"
    message.set_content("\n\n".join(texts))
    return message.as_bytes()


def packed(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name, (2021, 3, 5, 8, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def docx(texts):
    body = "".join(f"<w:p><w:r><w:t>{html.escape(text)}</w:t></w:r></w:p>" for text in texts)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return packed([("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
                   ("word/document.xml", f'<?xml version="1.0"?><w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>')])


def odt(texts):
    body = "".join(f"<text:p>{html.escape(text)}</text:p>" for text in texts)
    return packed([("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", '<m:manifest xmlns:m="urn:m"/>'),
                   ("content.xml", f'<office:document-content xmlns:office="urn:o" xmlns:text="urn:t"><office:body><office:text>{body}'
                                   "</office:text></office:body></office:document-content>")])


def warc(texts, number):
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(texts)
    return (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/{number}\r\nWARC-Date: 2021-03-06T08:00:00Z\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n").encode() + answer + b"\r\n\r\n"


def table(r):
    rows = "".join(f"{r.choice(BUYERS)},United States,{r.randint(2005, 2020)},,{r.randint(1, 90)},,{r.choice(SYSTEMS).split()[0]},system,0,,,New,,1,1,0\n"
                   for _ in range(3))
    return (REGISTER + rows).encode()


def make(folder, count):
    """Each kind in its turn, a folder for every five hundred."""
    r = random.Random(count)
    kinds = ["txt", "html", "pdf", "eml", "docx", "odt", "csv", "warc", "txt.gz", "zip"]
    for number in range(count):
        kind, texts = kinds[number % len(kinds)], paragraphs(r)
        plain = "\n\n".join(texts).encode()
        content = {"txt": lambda: plain, "html": lambda: page(texts), "pdf": lambda: pdf(texts), "eml": lambda: letter(texts, number),
                   "docx": lambda: docx(texts), "odt": lambda: odt(texts), "csv": lambda: table(r), "warc": lambda: warc(texts, number),
                   "txt.gz": lambda: gzip.compress(plain, mtime=0), "zip": lambda: packed([("story.txt", plain)])}[kind]()
        place = os.path.join(folder, f"{number // 500:03}")
        os.makedirs(place, exist_ok=True)
        with open(os.path.join(place, f"{number:06}.{kind}"), "wb") as out:
            out.write(content)


if __name__ == "__main__":
    make(sys.argv[1], int(sys.argv[2]))
