//! The words by which a law owes, forbids and allows, in three languages.
//!
//! What means nothing here stands with `None`, so that its words are not read apart:
//! «не позднее» is a limit and no negation.

use crate::text::language::Language;

/// A class of modal words. Two words of one class say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Modal {
    /// запрещается, не вправе · тыйым салынады · shall not.
    Prohibition,
    /// обязан · міндетті · shall.
    Obligation,
    /// должен, подлежит · тиіс · should.
    Requirement,
    /// вправе, может · құқылы, мүмкін · may.
    Permission,
    /// не требуется, не применяется · қолданылмайды · shall not apply.
    Exemption,
    /// отказывается · бас тартылады · is refused.
    Refusal,
    /// рекомендуется · is recommended.
    Recommendation,
    /// по своему усмотрению · өз қалауы бойынша · at its discretion.
    Discretion,
    /// A bare «не», «емес», "not", or a Kazakh verb in the negative.
    Negation,
}

/// The phrases of a language and their classes.
pub(super) const fn table(language: Language) -> &'static [(&'static str, Option<Modal>)] {
    match language {
        Language::Russian => RUSSIAN,
        Language::Kazakh => KAZAKH,
        Language::English => ENGLISH,
    }
}

const RUSSIAN: &[(&str, Option<Modal>)] = &[
    ("запрещается|запрещаются|запрещен|запрещена|запрещено|запрещены", Some(Modal::Prohibition)),
    ("воспрещается|воспрещаются|нельзя|запрещает|запрещают", Some(Modal::Prohibition)),
    ("не допускается|не допускаются|недопустимо|недопустима|недопустимы", Some(Modal::Prohibition)),
    (
        "является недопустимым|является недопустимой|являются недопустимыми",
        Some(Modal::Prohibition),
    ),
    ("не разрешается|не разрешаются", Some(Modal::Prohibition)),
    (
        "не вправе|не имеет права|не имеют права|не имеет право|не имеют право",
        Some(Modal::Prohibition),
    ),
    ("не может|не могут|не должен|не должна|не должно|не должны", Some(Modal::Prohibition)),
    ("не подлежит|не подлежат", Some(Modal::Prohibition)),
    ("обязан|обязана|обязано|обязаны", Some(Modal::Obligation)),
    ("должен|должна|должно|должны|надлежит", Some(Modal::Requirement)),
    ("подлежит|подлежат", Some(Modal::Requirement)),
    ("вправе|имеет право|имеют право", Some(Modal::Permission)),
    ("может|могут|допускается|допускаются", Some(Modal::Permission)),
    ("разрешается|разрешаются", Some(Modal::Permission)),
    ("не запрещается|не запрещаются|не запрещает|не запрещают", Some(Modal::Permission)),
    (
        "не требуется|не требуются|не обязан|не обязана|не обязано|не обязаны",
        Some(Modal::Exemption),
    ),
    ("не распространяется|не распространяются", Some(Modal::Exemption)),
    ("не применяется|не применяются", Some(Modal::Exemption)),
    ("отказывается|отказывает|отказывают", Some(Modal::Refusal)),
    ("по своему усмотрению|по собственному усмотрению", Some(Modal::Discretion)),
    ("рекомендуется", Some(Modal::Recommendation)),
    ("не более|не менее|не позднее|не позже|не ранее|не раньше|не реже|не чаще|не свыше", None),
    ("не превышает|не превышают|не превышающ*|не превышать|не выше|не ниже", None),
    ("не выходит за предел*|не выходят за предел*|не выходящ* за предел*", None),
    ("не выходит за рамк*|не выходят за рамк*|не выходящ* за рамк*", None),
    ("не старше|не моложе|не младше|не меньше|не больше", None),
    ("не только|если иное не", None),
    ("не", Some(Modal::Negation)),
];

/// Old texts write «кұқылы» with a letter that has lost its tail, and «қақылы» for «хақылы».
const KAZAKH: &[(&str, Option<Modal>)] = &[
    ("тыйым салынады|тыйым салынсын|тыйым салынған|тыйым салады", Some(Modal::Prohibition)),
    ("жол берілмейді|рұқсат етілмейді|рұқсат берілмейді", Some(Modal::Prohibition)),
    ("құқылы емес|кұқылы емес|хақылы емес|қақылы емес", Some(Modal::Prohibition)),
    ("мүмкін емес|тиіс емес", Some(Modal::Prohibition)),
    (
        "құқығы жоқ|кұқығы жоқ|құқы жоқ|хақысы жоқ|құқығы болмайды|құқықтары жоқ",
        Some(Modal::Prohibition),
    ),
    ("болмайды|алмайды|жатпайды", Some(Modal::Prohibition)),
    ("міндетті", Some(Modal::Obligation)),
    ("тиіс|жатады", Some(Modal::Requirement)),
    ("құқылы|кұқылы|хақылы|қақылы|мүмкін|болады|алады", Some(Modal::Permission)),
    ("құқығы бар|кұқығы бар|құқыгы бар|құқы бар|хақысы бар|құқығы болады", Some(Modal::Permission)),
    ("құқықтары бар|құқықтары болады", Some(Modal::Permission)),
    ("міндеті бар|міндеттері бар|міндеттері болады", Some(Modal::Obligation)),
    ("жол беріледі|рұқсат етіледі", Some(Modal::Permission)),
    ("тыйым салынбайды", Some(Modal::Permission)),
    ("тең құқылы", None),
    ("міндетті емес|талап етілмейді|қолданылмайды", Some(Modal::Exemption)),
    ("қажет емес|қажет болмайды|қажеті жоқ", Some(Modal::Exemption)),
    ("бас тартылады|бас тартады", Some(Modal::Refusal)),
    ("өз қалауы бойынша", Some(Modal::Discretion)),
    ("кем емес|артық емес|көп емес|кеш емес|ерте емес|сирек емес|ғана емес", None),
    ("кем болмайды|артық болмайды|көп болмайды", None),
    ("аспайды|аспайтын|аспаған|кешіктірмей", None),
    ("емес", Some(Modal::Negation)),
];

const ENGLISH: &[(&str, Option<Modal>)] = &[
    ("shall not|must not|may not|cannot|can not", Some(Modal::Prohibition)),
    (
        "shall never|may never|shall in no|may in no|shall under no|may under no",
        Some(Modal::Prohibition),
    ),
    ("shall neither|may neither|nor shall|nor may|nor can|nor must", Some(Modal::Prohibition)),
    ("is prohibited|are prohibited|shall be prohibited", Some(Modal::Prohibition)),
    ("is forbidden|are forbidden|shall be forbidden", Some(Modal::Prohibition)),
    ("is not allowed|are not allowed|shall not be allowed", Some(Modal::Prohibition)),
    ("is not permitted|are not permitted|shall not be permitted", Some(Modal::Prohibition)),
    ("is not entitled|are not entitled|shall not be entitled", Some(Modal::Prohibition)),
    ("has no right|have no right|shall have no right", Some(Modal::Prohibition)),
    (
        "shall not have the right|does not have the right|do not have the right",
        Some(Modal::Prohibition),
    ),
    ("is not subject to|are not subject to|shall not be subject to", Some(Modal::Prohibition)),
    ("is obliged not|are obliged not|shall be obliged not", Some(Modal::Prohibition)),
    ("shall|must|is obliged|are obliged|shall be obliged", Some(Modal::Obligation)),
    ("should|is subject to|are subject to|shall be subject to", Some(Modal::Requirement)),
    ("may|can|is entitled|are entitled|shall be entitled", Some(Modal::Permission)),
    ("has the right|have the right|shall have the right", Some(Modal::Permission)),
    ("has a right|have a right|shall have a right", Some(Modal::Permission)),
    ("is eligible|are eligible|shall be eligible", Some(Modal::Permission)),
    ("is free to|are free to|shall be free to", Some(Modal::Permission)),
    ("is permitted|are permitted|shall be permitted", Some(Modal::Permission)),
    ("is allowed|are allowed|shall be allowed", Some(Modal::Permission)),
    (
        "is authorized to|are authorized to|is authorised to|are authorised to",
        Some(Modal::Permission),
    ),
    ("is not prohibited|are not prohibited", Some(Modal::Permission)),
    (
        "shall not apply|is not required|are not required|shall not be required",
        Some(Modal::Exemption),
    ),
    ("is not obliged|are not obliged|shall not be obliged", Some(Modal::Exemption)),
    ("refuses|is refused|shall be refused", Some(Modal::Refusal)),
    ("at its discretion|at his discretion|at their discretion", Some(Modal::Discretion)),
    ("is recommended", Some(Modal::Recommendation)),
    ("not later|not more|not less|not exceeding|not earlier|not only", None),
    ("shall not exceed|must not exceed|may not exceed|does not exceed|do not exceed", None),
    ("not", Some(Modal::Negation)),
];
