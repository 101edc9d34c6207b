//! The units that words name, in three languages.

use super::*;

fn read(text: &str, language: Language) -> Vec<String> {
    let passage = Passage::read(text, language);
    references(&passage)
        .map(|(each, _)| format!("{} {}", each.kind.segment(), each.number))
        .collect()
}

#[test]
fn references_are_read_in_the_order_of_each_language() {
    use Language::{English, Kazakh, Russian};
    for (language, text, expected) in [
        (Russian, "подпунктом 2) пункта 3 статьи 18-1", "subpara 2, para 3, art 18-1"),
        (Russian, "пункты 3 и 4, статей 66, 67 и 68", "para 3, para 4, art 66, art 67, art 68"),
        (Russian, "частью второй пункта 1", "part 2, para 1"),
        (Russian, "по статье 5 и 10 рабочих дней", "art 5"),
        (Russian, "статей 5–7 и 12-1", "art 5, art 7, art 12-1"),
        (Russian, "в статьях 5-7", "art 5, art 7"),
        (Russian, "статьи 5-7", "art 5-7"),
        (Russian, "статьями 18-1 и 18–2", "art 18-1, art 18-2"),
        (Kazakh, "5-7-баптарда", "art 5, art 7"),
        (Kazakh, "5-7-бабында", "art 5-7"),
        (Kazakh, "3-тарауда", "chp 3"),
        (English, "Articles 5 to 7 and 9", "art 5, art 7, art 9"),
        (Russian, "в главах IV и VI", "chp IV, chp VI"),
        (Russian, "глава. С этого дня", ""),
        (Russian, "о главе С", ""),
        (Russian, "Ведомости, 2005, ст. 202 № 2505-IV (2505-15)", "art 202"),
        (Russian, "главой IV-1 и статьей ІІ", "chp IV-1, art II"),
        (Russian, "в пунктах I, 2 и V, ч. I ст. 5", "para I, para 2, para V, part I, art 5"),
        (Russian, "в части I группы", ""),
        (Kazakh, "I, 2 және ІІІ-тармақтарда, IV-1-бапта", "para I, para 2, para III, art IV-1"),
        (Kazakh, "IV-тарауда және V тарауда", "chp IV, chp V"),
        (English, "under Chapter IV", "chp IV"),
        (Russian, "по 2 статьи в год", ""),
        (Russian, "часть имущества стоимостью 5 тенге", ""),
        (Kazakh, "18-1-баптың 3-тармағының 2) тармақшасы", "art 18-1, para 3, subpara 2"),
        (Kazakh, "3 және 4-тармақтар", "para 3, para 4"),
        (Kazakh, "екінші бөлігінде", "part 2"),
        (Kazakh, "он күн ішінде баппен", ""),
        (English, "part two of paragraph 1 of Article 71", "part 2, para 1, art 71"),
        (English, "a part of 10 days", ""),
        (English, "Article 3(2) and 5", "art 3, art 5, para 2"),
        (Russian, "статьями 3, 5 (пункты 1 и 2) и 7", "art 3, art 5, art 7, para 1, para 2"),
        (Kazakh, "3, 5 (1 және 2-тармақтары) және 7-баптар", "para 1, para 2, art 3, art 5, art 7"),
        (Kazakh, "3, 5 (бірінші бөлігінде)-баптарында", "part 1, art 3, art 5"),
        (Russian, "во второй и третьей частях", "part 2, part 3"),
        (English, "the second and third parts of Article 5", "part 2, part 3, art 5"),
        (Russian, "п. 2 ст. 15", "para 2, art 15"),
        (Russian, "глава. 15 дней", ""),
        (Russian, "п. 2 ст. 3, ч. 1 ст. 5", "para 2, art 3, part 1, art 5"),
        (Russian, "п-1) решение 2", ""),
        (Russian, "Статьей 15 (2) Устава", "art 15, para 2"),
        (Kazakh, "жарғының 15 (2)-бабына сәйкес", "art 15, para 2"),
        (Russian, "ст.ст. 5, 6 и 7", "art 5, art 6, art 7"),
        (Russian, "по статье. 5 лиц, приложению № 1", "annex 1"),
        (Russian, "приложение N 1, приложениям N 2 и N 3", "annex 1, annex 2, annex 3"),
        (English, "Annex No. 1 and Article N 5", "annex 1, art 5"),
        (Russian, "пунктом 3.6 и п. 3.6.1-2, ст. 5.1", "para 3.6, para 3.6.1-2, art 5.1"),
        (Kazakh, "3.6. тармағымен, 3.7-тармақ, 3.8 тармақта", "para 3.6, para 3.7, para 3.8"),
        (Kazakh, "2023 жылы 3. Тармақ", ""),
        (Kazakh, "1/3 бөлігі", ""),
        (English, "para. 2 of art. 3", "para 2, art 3"),
    ] {
        assert_eq!(read(text, language).join(", "), expected, "{text}");
    }
}
