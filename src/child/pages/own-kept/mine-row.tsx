import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { ownVoice } from '#core/content/own-voice'
import { forgetResult, listResults, showResult } from '#core/contracts/children'
import { type Shown, shownLevels } from '#core/domain/children/result'
import { dateOf } from '#core/domain/time'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { tell } from '../../../device/tell'
import { fullDateText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import styles from '../../mode/child-mode.module.scss'
import { OutcomeWords, type Result } from '../../own/outcome-words'
import { titleOf } from '../../own/tests'

const { kept, before } = ownVoice

/** One of their own: what it says, what stands below it of a counsellor, who sees how much, why a grown-up was told, and both ways out of it. */
export function MineRow({ result, children }: { readonly result: Result; readonly children: ReactNode }) {
  const { id, shows, exception, completedAt, found } = result
  const [open, setOpen] = useState<'shows' | 'forget' | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const showing = useDoing(showResult, { refreshes: [listResults] })
  const forgetting = useDoing(forgetResult, { refreshes: [listResults] })
  const busy = showing.busy || forgetting.busy

  async function show(level: Shown) {
    setRefusal(null)
    const done = await showing.run({ resultId: id, shows: level })
    if (!done.ok) return setRefusal(done.refusal)
    setOpen(null)
    tell('改好了')
  }
  async function forget() {
    setRefusal(null)
    const done = await forgetting.run({ resultId: id })
    if (done.ok) tell('已经删掉')
    else setRefusal(done.refusal)
  }
  return (
    <Card id={`mine-${id}`} title={`${fullDateText(dateOf(completedAt))}，${titleOf(result.scaleId ?? '')}`}>
      {exception ? (
        <Notice kind='info' id={`exception-${id}`}>
          {`${fullDateText(dateOf(exception.at))}：${kept.exception[exception.reason]}${shows === 'all' ? '' : kept.notTold}`}
        </Notice>
      ) : null}
      {found ? <OutcomeWords id={id} found={found} theirs /> : null}
      <Text className={styles.quiet}>{kept.shows[shows]}</Text>
      {refusal ? (
        <Notice kind='warn' id='not-changed'>
          {mayHaveBeenDone(refusal) ? '没有等到回音，不知道改好没有。再点一次也没关系。' : sentenceFor(refusal)}
        </Notice>
      ) : null}
      {open === 'shows' ? (
        <ChoiceGroup label={before.sees}>
          {shownLevels.map((level) => (
            <Choice
              key={level}
              id={`show-${level}-${id}`}
              label={before.shows[level].label}
              note={before.shows[level].note}
              chosen={shows === level}
              disabled={busy}
              onChoose={() => void show(level)}
            />
          ))}
        </ChoiceGroup>
      ) : (
        <Button kind='secondary' id={`change-${id}`} onPress={() => setOpen('shows')}>
          {kept.change}
        </Button>
      )}
      {children}
      {open === 'forget' ? (
        <View className={styles.lines}>
          <Text>{kept.really}</Text>
          <Button kind='danger-quiet' id={`really-${id}`} busy={forgetting.busy} onPress={() => void forget()}>
            {kept.forget}
          </Button>
        </View>
      ) : (
        <Button kind='quiet' id={`forget-${id}`} icon='trash-2' onPress={() => setOpen('forget')}>
          {kept.forget}
        </Button>
      )}
    </Card>
  )
}
