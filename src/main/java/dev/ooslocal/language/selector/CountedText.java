package dev.ooslocal.language.selector;

/** A text that counts how often it is looked at, so that no pattern backtracks for ever. */
record CountedText(String text, Budget budget) implements CharSequence {
  @Override
  public char charAt(int index) {
    budget.character();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new CountedText(text.substring(start, end), budget);
  }

  @Override
  public String toString() {
    return text;
  }
}
