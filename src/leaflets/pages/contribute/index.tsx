import { useState } from 'react'
import { listMyContributions } from '#core/contracts/contributions'
import { MOST_OPEN } from '#core/domain/contributions/contribution'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useRestAfter } from '../../../navigation/use-rest'
import { Begin } from '../../contributing/begin'
import { type Draft, emptyDraft, type Mine, type Own } from '../../contributing/draft'
import { Standing } from '../../contributing/standing'
import { Writing } from '../../contributing/writing'
import '../../refusals'

/** Send something in for the periodical, and see what became of what was sent. */
function ContributePage() {
  const asked = useReading(listMyContributions, {}, { eachLook: true })
  const [begun, setBegun] = useState<Draft | null>(null)
  // The answer stands until the list is read anew.
  const [sent, setSent] = useState<Own | null>(null)
  useRestAfter(begun ? 'writing' : 'standing')

  if (begun) {
    return (
      <Writing
        begun={begun}
        onSent={(one) => {
          setSent(one)
          setBegun(null)
        }}
        onLeave={() => setBegun(null)}
      />
    )
  }
  return (
    <Page
      title='读一读'
      heading='给心语报写一篇'
      lead='写给街坊看的：你走过的一段路，一个管用的小办法，一句谢谢。登不登、署不署名，都由你。'
    >
      <Answer asked={asked} rows={4}>
        {(mine) => <Whole mine={mine} sent={sent} onBegin={(sender) => setBegun(emptyDraft(sender))} />}
      </Answer>
    </Page>
  )
}

interface WholeProps {
  readonly mine: Mine
  readonly sent: Own | null
  readonly onBegin: (sender: Draft['sender']) => void
}

function Whole({ mine: { contributions: read, edited }, sent, onBegin }: WholeProps) {
  const own = sent && !read.some(({ id }) => id === sent.id) ? [sent, ...read] : read
  const open = own.filter(({ isOpen }) => isOpen).length
  return (
    <>
      {!edited ? (
        <Notice kind='empty' id='nobody-edits'>
          心语报这会儿没有编辑收稿，过些日子再来看看。想找人说说，可以打 12356。
        </Notice>
      ) : open >= MOST_OPEN ? (
        <Notice kind='info' id='enough-open'>
          你已经有三篇在等。编辑看完一篇，或者你收回一篇，就能再寄。
        </Notice>
      ) : (
        <Begin onBegin={onBegin} />
      )}
      {own.map((one) => (
        <Standing key={one.id} one={one} />
      ))}
    </>
  )
}

export default asPage(ContributePage)
