import { asPage } from '../../../boundary/as-page'
import { LeaveEditor } from '../../leave/leave-editor'
import { TermsPage } from '../../terms/terms-page'
import '../../refusals'

function LeavePage() {
  return <TermsPage title='请假和病假'>{(read, whose) => <LeaveEditor read={read} whose={whose} />}</TermsPage>
}

export default asPage(LeavePage)
