import { Text } from '@tarojs/components'
import { useState } from 'react'
import { setAtNode, setAtSite } from '#core/contracts/organisation'
import { fitsSetting, settingsTable } from '#core/domain/organisation/settings'
import { Button } from '../../components/button/button'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Options } from '../../counsellor/form/options'
import { numberIn } from '../../counsellor/form/written'
import { Follows } from './follows'
import styles from './places.module.scss'
import { SavingSheet } from './saving-sheet'
import { type Held, settingNames, settingText, whenceText } from './setting-words'
import { useSaving } from './use-saving'

/** What is set: a place with all below it, or one site. */
export type Set =
  | { readonly kind: 'node'; readonly id: string; readonly revision: number }
  | { readonly kind: 'site'; readonly id: string; readonly revision: number }

interface SettingSheetProps {
  readonly held: Held
  readonly of: Set
  readonly onClose: () => void
}

const units = { minutes: '分钟', times: '次', days: '天', percent: '%', people: '人' }

/** One setting: how it is, from where, what it would be if it were given back, and what it is to be. */
export function SettingSheet({ held, of, onClose }: SettingSheetProps) {
  const { key, own, value, above } = held
  const { is, least, most } = settingsTable[key]
  const [written, setWritten] = useState(`${value}`)
  const atNode = useSaving(setAtNode, onClose)
  const atSite = useSaving(setAtSite, onClose)
  const { busy, trouble } = of.kind === 'node' ? atNode : atSite
  const number = numberIn(written)
  const fits = number !== null && fitsSetting(key, number)
  const put = (next: number | null) =>
    of.kind === 'node'
      ? atNode.save({ nodeId: of.id, revision: of.revision, key, value: next })
      : atSite.save({ siteId: of.id, revision: of.revision, key, value: next })
  return (
    <SavingSheet
      id='setting'
      title={settingNames[key]}
      busy={busy}
      trouble={trouble}
      does='就这样定'
      isOff={!fits || number === own}
      onSave={() => void put(number)}
      onClose={onClose}
      also={
        own === null ? null : (
          <Button kind='secondary' id='give-back' busy={busy} onPress={() => void put(null)}>
            {`不在这里设，回到${settingText(key, above)}`}
          </Button>
        )
      }
    >
      <Text className={styles.note}>{`现在是${settingText(key, value)}，${whenceText(held)}。`}</Text>
      {is === 'yes-no' ? (
        <Options label='怎么定'>
          {[1, 0].map((one) => (
            <Choice
              key={one}
              id={`setting-${one}`}
              label={settingText(key, one)}
              chosen={number === one}
              onChoose={() => setWritten(`${one}`)}
            />
          ))}
        </Options>
      ) : (
        <Field
          id='setting-value'
          kind='phone'
          label={`改成（${units[is]}）`}
          note={`从 ${least} 到 ${most} 的整数。`}
          value={written}
          most={6}
          trouble={fits || written === '' ? null : `请写 ${least} 到 ${most} 之间的整数。`}
          onChange={setWritten}
        />
      )}
      <Follows
        lines={
          of.kind === 'node'
            ? ['这里和下面所有地方、站点都按它来，自己另外设过的不变', '上面以后再改，这里也不跟着变，除非放回去']
            : ['只有这个站点按它来', '上面以后再改，这里也不跟着变，除非放回去']
        }
      />
    </SavingSheet>
  )
}
