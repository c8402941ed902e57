import { Field } from './field'

interface Properties {
  label: string
  hint?: string
  text: string
  /** What is wrong with it, once somebody tried to use it. */
  problem: string | null
  onChange: (text: string) => void
}

/** A text of JSON being written. */
export function JsonArea({ label, hint, text, problem, onChange }: Properties) {
  return (
    <>
      <Field label={label} hint={hint}>
        {(control) => (
          <textarea
            {...control}
            className='document'
            spellCheck={false}
            rows={Math.min(30, Math.max(8, text.split('\n').length))}
            value={text}
            aria-invalid={problem !== null}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {problem && (
        <p className='problem' role='alert'>
          {problem}
        </p>
      )}
    </>
  )
}
