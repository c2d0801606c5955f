/// The data files of matching as text, embedded so that the program is one file; `make generate` writes them.
enum EmbeddedText {}
