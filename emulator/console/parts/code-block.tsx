/** Text as it is: set out by a program, or a program's own. What is long scrolls inside itself, also by keyboard. */
export function CodeBlock({ label, children }: { label: string; children: string }) {
  return (
    <section className='code' aria-label={label} tabIndex={0}>
      <pre>{children}</pre>
    </section>
  )
}
