import { View } from '@tarojs/components'
import { useState } from 'react'
import { kindNames } from '#core/content/place-names'
import { enterWithoutManager, readPost } from '#core/contracts/staff'
import { type NodeKind, nodeKinds } from '#core/domain/organisation/node'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { Options } from '../../../counsellor/form/options'
import { replacePage } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'
import styles from '../../staff.module.scss'
import '../../refusals'

/** Where nobody manages any more: with the code an operator set, once, and everybody is told. */
function WayInPage() {
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const [top, setTop] = useState('')
  const [kind, setKind] = useState<NodeKind>('street')
  const entering = useDoing(enterWithoutManager, { refreshes: [readPost] })
  async function enter() {
    setRefusal(null)
    const first = isEmpty && top.trim() !== '' ? { top: { kind, name: top.trim() } } : {}
    const answer = await entering.run({ code: code.trim(), name: name.trim(), ...first })
    if (answer.ok) return replacePage('/staff/pages/post/index')
    if (answer.refusal === 'nothing-here-yet') setEmpty(true)
    setRefusal(answer.refusal)
  }
  const wrong = refusal === 'code-unknown' || refusal === 'bad-input'
  return (
    <Page
      title='加入'
      heading='这里没有负责人'
      lead='刚装好的时候，或者一位负责人都没有了的时候用。用过以后，这里有岗位的每一个人都会看到。'
    >
      <View className={styles.list}>
        <Card>
          <Field id='way-in-code' label='维护的人给的二十位的码' value={code} most={30} onChange={setCode} />
          <Field id='way-in-name' label='同事怎么称呼你' value={name} most={60} onChange={setName} />
        </Card>
        {isEmpty ? (
          <Card id='first-place' title='这里是哪里'>
            <Field
              id='way-in-top'
              label='叫什么'
              value={top}
              most={60}
              note='你管的最上面一级，比如一个街道。别的都加在它下面。'
              onChange={setTop}
            />
            <Options label='是哪一类'>
              {nodeKinds.map((one) => (
                <Choice
                  key={one}
                  id={`top-${one}`}
                  label={kindNames[one]}
                  chosen={one === kind}
                  onChoose={() => setKind(one)}
                />
              ))}
            </Options>
          </Card>
        ) : null}
        {refusal ? (
          <Notice kind={refusal === 'nothing-here-yet' ? 'info' : 'warn'} id='not-entered'>
            {wrong ? '这个码不对，请对着原来的再看一遍。' : sentenceFor(refusal)}
          </Notice>
        ) : null}
        <Button
          id='enter'
          busy={entering.busy}
          disabled={code.trim() === '' || name.trim() === '' || (isEmpty && top.trim() === '')}
          onPress={() => void enter()}
        >
          成为这里的负责人
        </Button>
      </View>
    </Page>
  )
}

export default asPage(WayInPage)
