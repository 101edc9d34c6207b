//! Words, numbers such as 2-1, and marks; joined they are the text again.
