import { useState } from 'react'
import { addNode } from '#core/contracts/organisation'
import { kindsUnder } from '#core/domain/organisation/node'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Options } from '../../counsellor/form/options'
import { Follows } from './follows'
import type { Place } from './place'
import { SavingSheet } from './saving-sheet'
import { settingNames, settingText } from './setting-words'
import { useSaving } from './use-saving'
import { askedWords, kindNames } from './words'

/** A new place right under this one. */
export function AddPlace({ place, onClose }: { readonly place: Place; readonly onClose: () => void }) {
  const { node, settings } = place
  const kinds = kindsUnder(node.kind)
  const [kind, setKind] = useState(kinds.includes('community') ? 'community' : kinds[0])
  const [name, setName] = useState('')
  const { busy, trouble, save } = useSaving(addNode, onClose)
  if (!kind) return null
  const asked = kind === 'province' ? [] : [`算进建成率：${askedWords[kind]}`]
  const set = settings.filter(({ from }) => from !== null)
  return (
    <SavingSheet
      id='add'
      title={`在${node.name}下面加一个`}
      busy={busy}
      trouble={trouble}
      does='加上'
      isOff={name.trim() === ''}
      onSave={() => void save({ parentId: node.id, kind, name })}
      onClose={onClose}
    >
      <Options label='是什么'>
        {kinds.map((one) => (
          <Choice
            key={one}
            id={`kind-${one}`}
            label={kindNames[one]}
            chosen={one === kind}
            onChoose={() => setKind(one)}
          />
        ))}
      </Options>
      <Field id='add-name' label='名称' value={name} most={60} onChange={setName} />
      <Follows
        lines={[
          ...asked,
          ...set.map(({ key, value }) => `${settingNames[key]}：${settingText(key, value)}，跟着上面`),
          '居民还看不到它，要等它有了站点',
        ]}
      />
    </SavingSheet>
  )
}
