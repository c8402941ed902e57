import type { ReactNode } from 'react'
import { openPiece, previewPiece } from '#core/contracts/publishing'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { DeskPage } from '../../counsellor/desk/desk-page'
import { NotForYou } from '../../counsellor/desk/not-for-you'
import { useReturn } from '../../counsellor/desk/use-return'
import { openPage } from '../../navigation/door'
import type { Opened } from './words'

interface ForDeskProps {
  readonly title: string
  readonly heading: string
  readonly pieceId: string
  /** Whether it is also shown as readers have it: then that is asked in the same call. */
  readonly previews?: boolean
  readonly children: (opened: Opened) => ReactNode
}

/** A page about one piece, for editors and professionals; read anew whenever it comes to the front. */
export function ForDesk({ title, heading, pieceId, previews = true, children }: ForDeskProps) {
  const asked = useReading(openPiece, { pieceId }, { enabled: pieceId !== '' })
  const preview = useReading(previewPiece, { pieceId, text: null }, { enabled: previews && pieceId !== '' })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
    if (previews && preview.state !== 'loading') preview.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') return <NotForEditing title={title} />
  const isUnknown = pieceId === '' || (asked.state === 'failed' && asked.refusal === 'piece-unknown')
  return (
    <DeskPage title={title} heading={heading}>
      {isUnknown ? (
        <Notice
          kind='empty'
          id='piece-unknown'
          action={
            <Button kind='secondary' id='to-pieces' onPress={() => void openPage('/community/pages/pieces/index')}>
              回到稿件
            </Button>
          }
        >
          没有找到这一篇。
        </Notice>
      ) : (
        <Answer asked={asked} rows={6}>
          {children}
        </Answer>
      )}
    </DeskPage>
  )
}

export function NotForEditing({ title }: { readonly title: string }) {
  return <NotForYou title={title}>这一页是给编辑和专业审阅人用的。需要的话，请找街道的负责人开通。</NotForYou>
}
