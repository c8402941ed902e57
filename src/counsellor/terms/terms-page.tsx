import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { Answer } from '../../components/answer/answer'
import { Notice } from '../../components/notice/notice'
import { DeskPage } from '../desk/desk-page'
import { NotForYou } from '../desk/not-for-you'
import { type TermsRead, useTerms } from './use-terms'

interface TermsPageProps {
  readonly title: string
  readonly lead?: string
  readonly rows?: number
  readonly children: (read: TermsRead, whose: Whose) => ReactNode
}

/** Whose terms a page is about: one's own unless its address names somebody, whom one manages. */
export interface Whose {
  readonly counsellorId: string | undefined
  /** For the address of a further page. */
  readonly params: Readonly<Record<string, string>>
}

export function useWhose(): Whose {
  const { counsellor } = useRouter().params
  const counsellorId = counsellor || undefined
  return { counsellorId, params: counsellorId === undefined ? {} : { counsellor: counsellorId } }
}

/** The frame of every page about terms. Of somebody else's it says so, above everything. */
export function TermsPage({ title, lead, rows = 4, children }: TermsPageProps) {
  const whose = useWhose()
  const asked = useTerms(whose.counsellorId)
  if (asked.state === 'failed' && (asked.refusal === 'not-allowed' || asked.refusal === 'counsellor-unknown')) {
    return (
      <NotForYou title={title}>
        这一页是给咨询师安排自己时间的。如果你是咨询师却打不开，请找站点的负责人开通。
      </NotForYou>
    )
  }
  return (
    <DeskPage title={title} heading={title} lead={lead}>
      <Answer asked={asked} rows={rows}>
        {(read) => (
          <>
            {read.relation === 'managed' ? (
              <Notice kind='info' id='whose'>
                {read.profile.selfServe
                  ? `这是${read.terms.name}的时间。`
                  : `这是${read.terms.name}的时间，你在替这位老师安排。`}
              </Notice>
            ) : null}
            {children(read, whose)}
          </>
        )}
      </Answer>
    </DeskPage>
  )
}
