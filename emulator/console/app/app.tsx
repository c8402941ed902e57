import { useEffect, useRef } from 'react'
import { Banner } from './banner'
import { Navigation } from './navigation'
import { useRoute } from './route'
import { overview, sections } from './sections'

/** The whole page. Each section is mounted anew when it is gone to, and begins to be read at its start. */
export function App() {
  const { section: wanted } = useRoute()
  const section = sections.find(({ name }) => name === wanted) ?? overview
  const main = useRef<HTMLElement>(null)
  const shown = useRef(section.name)
  useEffect(() => {
    document.title = `${section.label} · 本地云控制台`
    if (shown.current === section.name) return
    shown.current = section.name
    main.current?.focus()
    window.scrollTo(0, 0)
  }, [section])
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
