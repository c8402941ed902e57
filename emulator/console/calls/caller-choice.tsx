import { useState } from 'react'
import { useCloud } from '../app/cloud-state'
import { Field } from '../parts/field'

const other = 'other'

/** Whom the platform is to name: a sample person, nobody, or any openid. */
export function CallerChoice({ openid, onChange }: { openid: string; onChange: (openid: string) => void }) {
  const { state } = useCloud()
  const people = state?.people ?? []
  const [own, setOwn] = useState(false)
  const known = openid === '' || people.some((person) => person.openid === openid)
  const writing = own || (!known && state !== null)
  return (
    <>
      <Field label='以谁的身份'>
        {(control) => (
          <select
            {...control}
            value={writing ? other : openid}
            onChange={(event) => {
              setOwn(event.target.value === other)
              onChange(event.target.value === other ? '' : event.target.value)
            }}
          >
            <option value=''>没有人（像定时任务那样）</option>
            {people.map((person) => (
              <option key={person.openid} value={person.openid}>
                {person.label}
              </option>
            ))}
            <option value={other}>写一个 openid…</option>
          </select>
        )}
      </Field>
      {writing && (
        <Field label='openid'>
          {(control) => (
            <input {...control} spellCheck={false} value={openid} onChange={(event) => onChange(event.target.value)} />
          )}
        </Field>
      )}
    </>
  )
}
