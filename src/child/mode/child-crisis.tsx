import { useEffect, useState } from 'react'
import { childMode } from '#core/content/child-mode'
import { CrisisCard, type CrisisWays } from '../../components/crisis-card/crisis-card'
import { showPlace } from '../../resident/pages/questionnaire/show-from-top'
import { ChildHelp } from './child-help'
import { useChildLines } from './child-lines'
import { ReadAloud } from './read-aloud'

interface ChildCrisisProps {
  readonly level?: 1 | 2
  readonly ways?: CrisisWays
}

/** The crisis card in a child's words. Everything it needs is on the phone: no network, no account. */
export function ChildCrisis({ level, ways }: ChildCrisisProps) {
  const [more, setMore] = useState(false)
  const entries = useChildLines()
  useEffect(() => {
    if (more) showPlace('child-help')
  }, [more])
  const { title, lead, paragraphs, steps, danger } = childMode.crisis
  return (
    <>
      <CrisisCard words={childMode.crisis} level={level} hotlines={entries} onHelp={() => setMore(true)} ways={ways} />
      {more ? <ChildHelp /> : null}
      <ReadAloud text={[title, lead, ...paragraphs, ...steps, danger].join('。')} quietly />
    </>
  )
}
