import { useEffect, useRef } from 'react'
import { Banner } from './banner'
import { Navigation } from './navigation'
import { useRoute } from './route'
import { overview, sections } from './sections'

/** The whole page. Whoever goes to another place begins at its start, also with a keyboard. */
export function App() {
  const { section: wanted, path, parameters } = useRoute()
  const section = sections.find(({ name }) => name === wanted) ?? overview
  // Another collection, another search are the same place: the focus stays where it is.
  const place = `${section.name} ${path.length} ${parameters.get('id')} ${parameters.has('new')}`
  const main = useRef<HTMLElement>(null)
  const shown = useRef(place)
  useEffect(() => {
    document.title = `${section.label} · 本地云控制台`
    if (shown.current === place) return
    shown.current = place
    main.current?.focus()
    window.scrollTo(0, 0)
  }, [section, place])
  return (
    <>
      <a
        className='skip'
        href='#content'
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        跳到内容
      </a>
      <Navigation current={section.name} />
      <div className='frame'>
        <Banner />
        <main id='content' ref={main} tabIndex={-1}>
          <section.Content key={section.name} />
        </main>
      </div>
    </>
  )
}
