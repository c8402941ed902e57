import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { checkWording, listWordings, proposeWording } from '#core/contracts/assessments'
import type { OutputOf } from '#core/contracts/operation'
import { call } from '../../../cloud/call'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { Lines } from '../../../counsellor/form/lines'
import { sentenceFor } from '../../../wording/refusals'
import type { ChosenFile } from '../../licence/chosen-file'
import { type HandingIn, handingIn } from '../../licence/hand-in'
import { LicenceField } from '../../licence/licence-field'
import { Differences } from './differences'
import styles from './index.module.scss'
import { emptyLicence, type LicenceDraft, licenceFields, licenceOf } from './licence-draft'

interface BringWordingProps {
  readonly skeletons: OutputOf<typeof listWordings>['skeletons']
  readonly onLeave: () => void
}

type Checked = OutputOf<typeof checkWording>

/** A wording file and its licence, held against the skeleton before it is handed in. */
export function BringWording({ skeletons, onLeave }: BringWordingProps) {
  const [scaleId, setScale] = useState<string | null>(null)
  const [file, setFile] = useState('')
  const [draft, setDraft] = useState<LicenceDraft>(emptyLicence)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [checking, setChecking] = useState(false)
  const [licenceFile, setLicenceFile] = useState<ChosenFile | null>(null)
  const [handing, setHanding] = useState<HandingIn | null>(null)
  const [part, setPart] = useState<string | null>(null)
  const proposing = useDoing(proposeWording, { refreshes: [listWordings] })

  async function check() {
    if (scaleId === null) return setTrouble('请先选是哪一份问卷。')
    setTrouble(null)
    setChecking(true)
    const answer = await call(checkWording, { scaleId, file: file === '' ? '{}' : file })
    setChecking(false)
    if (answer.ok) setChecked(answer.value)
    else setTrouble(sentenceFor(answer.refusal))
  }

  async function propose() {
    if (scaleId === null) return setTrouble('请先选是哪一份问卷。')
    const licence = licenceOf(draft)
    if (licence === null) return setTrouble('请把授权的每一项都填上，日子写成 2026-11-26 这样。')
    if (handing === null) return setTrouble('请选上授权书的原件，核准的人要看。')
    setTrouble(null)
    const handed = await handing.run((done, of) => setPart(`正在交授权书 ${done} / ${of}`))
    setPart(null)
    if ('refusal' in handed) return setTrouble(sentenceFor(handed.refusal))
    const answer = await proposing.run({ scaleId, file, licence, licenceFile: handed.fileId })
    if (answer.ok) onLeave()
    else setTrouble(sentenceFor(answer.refusal))
  }

  return (
    <Card id='bringing' title='交一份文字'>
      <ChoiceGroup label='哪一份问卷'>
        {skeletons.map(({ id, title, places }) => (
          <Choice
            key={id}
            id={`skeleton-${id}`}
            label={title}
            note={`要填 ${places} 处文字`}
            chosen={scaleId === id}
            onChoose={() => {
              setScale(id)
              setChecked(null)
            }}
          />
        ))}
      </ChoiceGroup>
      <Lines
        id='wording-file'
        label='文字文件的内容'
        value={file}
        most={16_000}
        note='把文件打开，全部复制，贴在这里。先留空点“核对”，会告诉你要填哪些地方。'
        onChange={(text) => {
          setFile(text)
          setChecked(null)
        }}
      />
      <Button kind='secondary' id='check-wording' busy={checking} onPress={() => void check()}>
        和骨架核对
      </Button>
      {checked ? <Differences checked={checked} /> : null}
      <LicenceField
        file={licenceFile}
        onChoose={(chosen) => {
          setLicenceFile(chosen)
          setHanding(handingIn(chosen))
        }}
      />
      <View className={styles.part}>
        {licenceFields.map(({ id, label, most, note }) => (
          <Field
            key={id}
            id={`licence-${id}`}
            label={label}
            value={draft[id]}
            most={most}
            note={note}
            onChange={(value) => setDraft({ ...draft, [id]: value })}
          />
        ))}
        <Text className={styles.note}>授权书允许在屏幕上使用吗</Text>
        <ChoiceGroup label='授权书允许在屏幕上使用吗' inline>
          <Choice
            id='screen-yes'
            label='写明允许'
            chosen={draft.screen === true}
            onChoose={() => setDraft({ ...draft, screen: true })}
          />
          <Choice
            id='screen-no'
            label='没有写'
            chosen={draft.screen === false}
            onChoose={() => setDraft({ ...draft, screen: false })}
          />
        </ChoiceGroup>
      </View>
      {trouble ? (
        <Notice kind='warn' id='bring-trouble'>
          {trouble}
        </Notice>
      ) : null}
      <Button id='propose' busy={proposing.busy || part !== null} onPress={() => void propose()}>
        {part ?? '交给另一位负责人核准'}
      </Button>
      <Button kind='quiet' id='leave-bringing' onPress={onLeave}>
        先不交
      </Button>
    </Card>
  )
}
