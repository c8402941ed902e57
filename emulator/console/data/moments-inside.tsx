import { wallTime } from '../wording/times'
import { momentsIn } from './moments'

/** The moments in a document's text beside what they read as; nothing while the text is not JSON. */
export function MomentsInside({ text }: { text: string }) {
  const moments = momentsIn(parsed(text))
  if (moments.length === 0) return null
  return (
    <aside className='moments' aria-label='其中的时间'>
      <h2>其中的时间（+08:00）</h2>
      <dl>
        {moments.map(({ path, raw, at }) => (
          <div key={path}>
            <dt>{path}</dt>
            <dd>
              {wallTime(at)} <code className='note'>{raw}</code>
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
