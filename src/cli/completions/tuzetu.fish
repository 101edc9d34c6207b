# Completion of tuzetu for fish. The program itself says what may stand under the cursor.
function __tuzetu_complete
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    set -l current (commandline --current-token --cut-at-cursor)
    set -l found ($words[1] complete (count $words) -- $words "$current" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        # Where the program knows nothing, files are offered.
        __fish_complete_path "$current"
    end
end
complete --command tuzetu --no-files --keep-order --arguments '(__tuzetu_complete)'
