import { Text } from '@tarojs/components'
import { useState } from 'react'
import { dayNoteWords } from '#core/content/day-note'
import { type DayNote, isNearlyFull, noteOf, wasHeavyWeek } from '#core/domain/calm/day-note'
import { speaksOfDying } from '#core/domain/risk/speaks-of-dying'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { CopyButton } from '../../../components/copy-button/copy-button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { Sheet } from '../../../components/sheet/sheet'
import { useNow } from '../../../device/use-now'
import { openHelp } from '../../../navigation/door'
import { dayText } from '../../../wording/dates'
import styles from '../../calming.module.scss'
import { MonthCard } from '../../note/month-card'
import { exportText, noteText } from '../../note/note-words'
import { SaveNotes } from '../../note/save-notes'
import { useNotes } from '../../note/stored-notes'
import { TodayCard } from '../../note/today-card'

/** Nothing of it leaves the phone, nothing of it is counted. */
function NotePage() {
  const today = dateOf(useNow())
  const { notes, kept, write, remove, wipe } = useNotes()
  const [asks, setAsks] = useState<DayNote | 'wipe' | null>(null)
  const own = noteOf(notes, today)
  const close = () => setAsks(null)
  return (
    <Page title={dayNoteWords.title} heading={dayNoteWords.heading} lead={dayNoteWords.lead}>
      <Text id='note-where' className={styles.note}>
        {process.env.TARO_ENV === 'h5' ? dayNoteWords.onWeb : dayNoteWords.inWeChat}
      </Text>
      {kept ? null : (
        <Notice kind='warn' id='not-kept'>
          {dayNoteWords.notKept}
        </Notice>
      )}
      {isNearlyFull(notes) ? (
        <Notice kind='info' id='nearly-full'>
          {dayNoteWords.nearlyFull}
        </Notice>
      ) : null}
      <Offer dying={own !== null && speaksOfDying(own.line)} heavy={wasHeavyWeek(notes, today)} />
      <TodayCard today={today} note={own} onWrite={write} onRemove={() => remove(today)} />
      {notes.length === 0 ? null : (
        <>
          <MonthCard notes={notes} today={today} onOpen={setAsks} />
          <SaveNotes notes={notes} />
          <CopyButton id='copy-notes' text={exportText(notes)} label='全部复制出来' done='已复制，可以粘贴到别处' />
          <Button kind='danger-quiet' id='wipe-notes' icon='trash-2' onPress={() => setAsks('wipe')}>
            全部清掉
          </Button>
        </>
      )}
      <Sheet
        id='day-sheet'
        open={asks !== null && asks !== 'wipe'}
        title={asks && asks !== 'wipe' ? dayText(asks.date, today) : ''}
        onClose={close}
        actions={
          <Button
            kind='danger-quiet'
            id='remove-day'
            onPress={() => {
              if (asks && asks !== 'wipe') remove(asks.date)
              close()
            }}
          >
            删掉这一天的
          </Button>
        }
      >
        {asks && asks !== 'wipe' ? <Paragraph>{noteText(asks)}</Paragraph> : null}
      </Sheet>
      <Sheet
        id='wipe-sheet'
        open={asks === 'wipe'}
        title='把便签全部清掉'
        onClose={close}
        actions={
          <>
            <Button
              kind='danger-quiet'
              id='confirm-wipe'
              onPress={() => {
                wipe()
                close()
              }}
            >
              全部清掉
            </Button>
            <Button kind='quiet' id='keep-notes' onPress={close}>
              先留着
            </Button>
          </>
        }
      >
        <Paragraph>清掉以后找不回来，别处也没有。想留一份，先复制出去。</Paragraph>
      </Sheet>
    </Page>
  )
}

/** Softly, and above what is written: there is help, now or any time. */
function Offer({ dying, heavy }: { readonly dying: boolean; readonly heavy: boolean }) {
  if (!dying && !heavy) return null
  return (
    <Card id='note-offer' tone='warm' title={dayNoteWords.offer}>
      <Paragraph>{dying ? dayNoteWords.dying : dayNoteWords.heavy}</Paragraph>
      <Button kind='secondary' id='note-help' icon='life-buoy' onPress={() => void openHelp()}>
        看看可以找谁
      </Button>
    </Card>
  )
}

export default asPage(NotePage)
