import { asPage } from '../../../boundary/as-page'
import { TermsPage } from '../../terms/terms-page'
import { LinkForm } from './link-form'
import '../../refusals'

function LinkPage() {
  return (
    <TermsPage title='线上会面' lead='视频和文字谈话用的链接。开始前一小时，双方都能在预约里看到。' rows={2}>
      {({ terms }, { counsellorId }) => (
        <LinkForm key={terms.counsellorId} counsellorId={counsellorId} kept={terms.meetingLink} />
      )}
    </TermsPage>
  )
}

export default asPage(LinkPage)
