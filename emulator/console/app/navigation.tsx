import { wallTime } from '../wording/times'
import { useCloud, useNow } from './cloud-state'
import { addressOf } from './route'
import { sections } from './sections'

export function Navigation({ current }: { current: string }) {
  const { state } = useCloud()
  const now = useNow()
  return (
    <header className='navigation'>
      <p className='brand'>
        本地云控制台
        {state && <span className='note'>{state.envId}</span>}
      </p>
      <nav aria-label='控制台'>
        <ul>
          {sections.map(({ name, label }) => (
            <li key={name}>
              <a href={addressOf([name])} aria-current={name === current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {state && <p className='time note'>云上时间 {wallTime(now)}</p>}
    </header>
  )
}
