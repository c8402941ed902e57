import { useState } from 'react'
import type { Setting, SettingKey } from '#core/domain/organisation/settings'
import { settingsTable } from '#core/domain/organisation/settings'
import { Badge } from '../../components/badge/badge'
import { Card } from '../../components/card/card'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { type Set, SettingSheet } from './setting-sheet'
import { type Held, settingGroups, settingNames, settingText, whenceText } from './setting-words'

interface SettingsCardProps {
  readonly settings: readonly Held[]
  readonly of: Set
  /** Which of them somebody can set here. */
  readonly about: readonly Setting['about'][]
  /** Of these, what has to do with somewhere; all where it is left out. */
  readonly concerns?: (key: SettingKey) => boolean
}

/** What holds here and where it was set; each can be set anew or given back to what is above. */
export function SettingsCard({ settings, of, about, concerns = () => true }: SettingsCardProps) {
  const [open, setOpen] = useState<Held['key'] | null>(null)
  const groups = about
    .map((group) => [group, settings.filter(({ key }) => settingsTable[key].about === group && concerns(key))] as const)
    .filter(([, held]) => held.length > 0)
  const chosen = settings.find(({ key }) => key === open)
  return (
    <>
      {groups.map(([group, all]) => (
        <Card key={group} id={`settings-${group}`} title={settingGroups[group]}>
          <ListGroup>
            {all.map((held) => (
              <ListRow
                key={held.key}
                id={`set-${held.key}`}
                title={settingNames[held.key]}
                badge={<Badge tone={held.own === null ? 'soft' : 'accent'}>{settingText(held.key, held.value)}</Badge>}
                note={whenceText(held)}
                onPress={() => setOpen(held.key)}
              />
            ))}
          </ListGroup>
        </Card>
      ))}
      {chosen ? <SettingSheet key={chosen.key} held={chosen} of={of} onClose={() => setOpen(null)} /> : null}
    </>
  )
}
