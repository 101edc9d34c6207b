//! What needs a program from outside: LibreOffice, Python. Where it is absent the test says
//! loudly what it did not do and passes; `TUZETU_OUTSIDE=1` makes the absence a failure, as
//! the gate does, which installs them.

mod docx_in;
