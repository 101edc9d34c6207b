# Completion of tuzetu for elvish. The program itself says what may stand under the cursor.
use str
set edit:completion:arg-completer[tuzetu] = {|@words|
    var at = (- (count $words) 1)
    var found = [(try { tuzetu complete $at -- $@words 2>/dev/null | from-lines } catch { nop })]
    if (== (count $found) 0) {
        # Where the program knows nothing, files are offered.
        edit:complete-filename $words[-1]
    }
    for line $found {
        var value help = (str:split &max=2 "\t" $line"\t")
        var suffix = ' '
        if (or (str:has-suffix $value '@') (str:has-suffix $value '=')) { set suffix = '' }
        edit:complex-candidate $value &code-suffix=$suffix &display=$value'  '(str:trim-space $help)
    }
}
