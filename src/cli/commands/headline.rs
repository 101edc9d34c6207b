//! An annotation in one line.

use crate::annotation::Annotation;
use crate::cli::paint::word;
use crate::cli::session::Session;
use crate::view::Role;
use crate::view::said::on_one_line;

/// «▲ высокая · открыто · Удаление за 24 часа [removal-24h-no-court]».
pub(crate) fn headline(session: &Session, annotation: &Annotation) -> String {
    let severity = session.get(&format!("severity-{}", annotation.body.severity.name()));
    let status = session.get(&format!("status-{}", annotation.status.name()));
    let title = on_one_line(&session.messages, &annotation.body.title);
    let title = title.map_or(String::new(), |title| title + " ");
    let line = format!("▲ {severity} · {status} · {title}[{}]", annotation.id);
    word(&line, Role::Remark, session.is_colored())
}
