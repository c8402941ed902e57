/** A state in a word, also told by its colour. */
export function Badge({ tone, children }: { tone: 'good' | 'bad' | 'quiet' | 'warm'; children: string }) {
  return <span className={`badge ${tone}`}>{children}</span>
}
