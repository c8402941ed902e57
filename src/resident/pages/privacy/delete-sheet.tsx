import { useState } from 'react'
import { retention } from '#core/content/retention'
import { deleteEverything, readKept } from '#core/contracts/privacy'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Bullets } from '../../../components/bullets/bullets'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { tell } from '../../../device/tell'
import { useRestAfter } from '../../../navigation/use-rest'
import { sentenceFor } from '../../../wording/refusals'
import { stopKeeping } from '../../booking/on-this-phone'
import { keptUntil } from '../../own-data/words'
import type { Kept } from './index'

const theirs = retention.filter(({ of }) => of === 'person' || of === 'child')
const goes = theirs.filter(({ onDeletion }) => onDeletion === 'goes').map(({ what }) => what)
const remains = theirs.flatMap((kind) =>
  kind.remains === undefined ? [] : [`${kind.remains}。留多久：${keptUntil(kind)}`],
)

/** Whoever has a post here hears first that it has to end. */
export function DeleteSheet(props: { readonly kept: Kept; readonly onClose: () => void }) {
  if (!props.kept.isStaff) return <Deleting {...props} />
  return (
    <Sheet
      id='delete-sheet'
      open
      title='删除我的全部记录'
      onClose={props.onClose}
      actions={
        <Button id='keep-everything' onPress={props.onClose}>
          知道了
        </Button>
      }
    >
      <Paragraph id='still-staff'>{sentenceFor('still-staff')}</Paragraph>
    </Sheet>
  )
}

/** What goes, what stays and by which rule, before it is done; asked twice. */
function Deleting({ kept, onClose }: { readonly kept: Kept; readonly onClose: () => void }) {
  const [sure, setSure] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const deleting = useDoing(deleteEverything, { refreshes: [readKept] })
  // The second button stands where the first one was.
  useRestAfter(sure ? 'sure' : 'reading')

  async function confirm() {
    setRefusal(null)
    const answer = await deleting.run({ cancelsComing: kept.coming > 0 })
    // Else what is gone there would stand here as missing.
    if (answer.ok || mayHaveBeenDone(answer.refusal) || answer.refusal === 'being-deleted') stopKeeping()
    if (!answer.ok) return setRefusal(answer.refusal)
    tell('已经开始删')
    onClose()
  }
  return (
    <Sheet
      id='delete-sheet'
      open
      title='删除我的全部记录'
      busy={deleting.busy}
      onClose={onClose}
      actions={
        <>
          {refusal ? (
            <Notice kind='warn' id='not-deleted'>
              {mayHaveBeenDone(refusal) ? '没有等到回音，不知道开始删了没有。再点一次也没关系。' : sentenceFor(refusal)}
            </Notice>
          ) : null}
          {sure ? (
            <Button kind='danger-quiet' id='confirm-delete' busy={deleting.busy} onPress={() => void confirm()}>
              {kept.coming > 0 ? '取消预约，全部删除' : '全部删除，不再保留'}
            </Button>
          ) : (
            <Button kind='danger-quiet' id='surely-delete' onPress={() => setSure(true)}>
              我看过了，要删除
            </Button>
          )}
          <Button kind='quiet' id='keep-everything' disabled={deleting.busy} onPress={onClose}>
            先留着
          </Button>
        </>
      }
    >
      {kept.coming > 0 ? (
        <Paragraph>{`你还有 ${kept.coming} 次没到的预约。全部删除，就会先替你取消，时间留给别人。`}</Paragraph>
      ) : null}
      {kept.childrenOfOthers > 0 ? (
        <Paragraph>{`${kept.childrenOfOthers} 个孩子还有别的监护人或自己的账号，档案留给他们，你退出来。`}</Paragraph>
      ) : null}
      <Paragraph>会删掉的和会留下的，都写在下面，请看到底。先是会删掉的，删了谁也找不回来：</Paragraph>
      <Bullets items={goes} />
      <Paragraph>再是会留下的，里面没有你是谁：</Paragraph>
      <Bullets items={remains} />
      <Paragraph>
        放在这台手机上的东西不在我们这里，删掉小程序就没有了。数据库的备份由办这个服务的单位保管，到期轮换。
      </Paragraph>
    </Sheet>
  )
}
