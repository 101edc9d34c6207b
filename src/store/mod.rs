//! The workspace on the disk: `bills/` and `annotations/`.
//!
//! ```text
//! bills/<bill>/bill.yaml                     titles, sources, the versions in order
//! bills/<bill>/<version>/{kk,ru,en}.md       a text
//! bills/<bill>/<version>/ru.sources.yaml     the page that it was read from, with its anchors
//! annotations/<bill>/<annotation>.yaml       one annotation a file
//! annotations/annotation.schema.json         what may stand in one, for editors
//! annotations/<bill>/parity.yaml             disagreements of the languages that are meant
//! annotations/constitution/<edition>/{kk,ru,en}.md  the official text, where the user has added it
//! ```
//!
//! Three promises. One bad file never hides the others: whatever lists also
//! returns its [`Problem`]s. A file that stands is changed where it must be and
//! nowhere else: comments, order, quoting and unknown fields stay, and what
//! somebody else wrote meanwhile is never overwritten. And no name in a file
//! leads out of the workspace.

pub mod error;

pub mod clock;

pub mod disk;

pub mod git;

pub mod origin;

pub mod sheet;

pub mod value;

pub mod yaml;

pub mod schema;

pub mod grammar;

pub mod bill_file;

pub mod annotation_file;

pub mod layout;

pub mod splice;

pub mod items;

pub mod refused;

pub mod amendment;

pub mod merge;

pub mod workspace;

pub mod laws;

pub mod worked;

pub mod parity_file;

pub mod source_page;

pub mod annotations;

pub mod create;

pub mod together;

pub mod bundled;

pub mod constitution;

pub mod revise;

pub mod united;

pub mod incoming;

mod shelf;

pub mod opened;

pub mod amended;

pub mod watch;

pub mod lives;

pub mod timeline;

pub mod blamed;

pub mod traces;

pub mod found;

pub mod who;

pub mod clipboard;

pub mod converter;

pub mod health;

pub mod homes;

pub mod config;

pub mod remembered;

pub mod unsaved;

pub mod table_layout;

pub mod folder;

pub use amended::Reach;
pub use amendment::Amendment;
pub use annotation_file::annotation_in;
pub use annotations::{Listed, Removed, Stored};
pub use blamed::Blamed;
pub use clock::{new_id, now};
pub use config::{Config, Wish, write_config};
pub use converter::{OFFICES, pdf_boxes, pdf_text, to_docx, to_pdf};
pub use create::NewVersion;
pub use error::{Conflict, Place, Problem, Replaced, StoreError};
pub use folder::{Folder, Part};
pub use found::{Found, FoundText};
pub use git::merge_marks;
pub use homes::config_file;
pub use incoming::{
    Carried, Intake, Taken, is_later, kept_beside, take_back, write_below, write_new, write_out,
};
pub use laws::Law;
pub use lives::{Lives, placing};
pub use merge::{Three, merge_files};
pub use opened::{Opened, guess_language, open_files};
pub use origin::{Origin, open_bytes, open_text, read_input, rewrite};
pub use remembered::{Bookmark, Chosen, Remembered};
pub use revise::lost;
pub use source_page::{source_page, sources_file, sources_text};
pub use table_layout::{Column, Content, TableLayout};
pub use timeline::Timeline;
pub use together::shell_name;
pub use traces::Traced;
pub use unsaved::{Hold, Unsaved};
pub use watch::Watch;
pub use worked::{Amended, Worked};
pub use workspace::Workspace;
