"""LibreOffice accepts, or rejects, all changes of documents of Word; the paragraphs that
are left, and what is still tracked, against those of other documents. Arguments by three:
Accept or Reject, the redline, the text that must be left."""

import os, subprocess, sys, tempfile, time, uno, zipfile
from com.sun.star.beans import PropertyValue
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TRACKED = {W + name for name in ("ins", "del", "moveFrom", "moveTo")}


def option(name, value):
    option = PropertyValue()
    option.Name, option.Value = name, value
    return option


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    sys.exit("LibreOffice does not answer")


def read(path):
    root = ElementTree.fromstring(zipfile.ZipFile(path).read("word/document.xml"))
    tracked = [each.tag for each in root.iter() if each.tag in TRACKED]
    is_line = lambda t: t.tag == W + "br" and t.get(W + "type") is None
    word = lambda t: t.text or "" if t.tag == W + "t" else "\n" if is_line(t) else ""
    words = lambda p: "".join(map(word, p.iter()))
    return [words(p) for p in root.iter(W + "p")], tracked


folder = tempfile.TemporaryDirectory()
pipe = f"tuzetu{os.getpid()}"
profile = "-env:UserInstallation=file://" + folder.name + "/profile"
office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", profile, f"--accept=pipe,name={pipe};urp;"],
    stderr=subprocess.DEVNULL,
)
try:
    context = connected(pipe)
    create = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
    desktop, helper = create("com.sun.star.frame.Desktop"), create("com.sun.star.frame.DispatchHelper")
    faults = []
    for what, redline, text in zip(*[iter(sys.argv[1:])] * 3):
        made = folder.name + "/made.docx"
        document = desktop.loadComponentFromURL("file://" + redline, "_blank", 0, (option("Hidden", True),))
        frame = document.CurrentController.Frame
        helper.executeDispatch(frame, f".uno:{what}AllTrackedChanges", "", 0, ())
        document.storeToURL("file://" + made, (option("FilterName", "MS Word 2007 XML"),))
        document.close(True)
        (left, tracked), (expected, _) = read(made), read(text)
        if tracked or left != expected:
            pairs = [pair for pair in zip(left, expected) if pair[0] != pair[1]]
            faults.append((what, redline, len(left), len(expected), len(tracked), pairs[:1]))
    desktop.terminate()
    office.wait(30)
    sys.exit("\n".join(map(str, faults)) or 0)
finally:
    office.kill()
