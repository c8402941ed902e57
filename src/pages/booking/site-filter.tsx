import { Choice, ChoiceGroup } from '../../components/choice/choice'
import type { Counsellor } from './counsellor-row'

interface SiteFilterProps {
  readonly counsellors: readonly Counsellor[]
  /** Null: everywhere. */
  readonly chosen: string | null
  readonly onChoose: (siteId: string | null) => void
}

/** Only where there is something to choose between. */
export function SiteFilter({ counsellors, chosen, onChoose }: SiteFilterProps) {
  const sites = new Map(counsellors.map(({ siteId, siteName }) => [siteId, siteName]))
  if (sites.size < 2) return null
  return (
    <ChoiceGroup label='在哪里谈' inline>
      <Choice id='site-all' label='全部地点' chosen={chosen === null} onChoose={() => onChoose(null)} />
      {[...sites].map(([siteId, siteName]) => (
        <Choice
          key={siteId}
          id={`site-${siteId}`}
          label={siteName}
          chosen={chosen === siteId}
          onChoose={() => onChoose(siteId)}
        />
      ))}
    </ChoiceGroup>
  )
}
