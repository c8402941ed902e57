import { abortTransaction } from './abort-transaction'
import type { Action } from './action'
import { addCollection } from './add-collection'
import { aggregateDocuments } from './aggregate-documents'
import { batchCopyFile } from './batch-copy-file'
import { batchDeleteFile } from './batch-delete-file'
import { batchGetDownloadUrl } from './batch-get-download-url'
import { calculateDocument } from './calculate-document'
import { commitTransaction } from './commit-transaction'
import { getDocument } from './get-document'
import { getFileAuthority } from './get-file-authority'
import { getUploadMetadata } from './get-upload-metadata'
import { getUserInfo } from './get-user-info'
import { insertDocument } from './insert-document'
import { invokeFunction } from './invoke-function'
import { modifyAndReturnDoc } from './modify-and-return-doc'
import { modifyDocument } from './modify-document'
import { openApi } from './open-api'
import { removeDocument } from './remove-document'
import { startTransaction } from './start-transaction'
import { wxApi } from './wx-api'

/** Every request the SDKs may send, by its name on the wire. */
export const actions: ReadonlyMap<string, Action> = new Map([
  ['database.insertDocument', insertDocument],
  ['database.getDocument', getDocument],
  ['database.calculateDocument', calculateDocument],
  ['database.modifyDocument', modifyDocument],
  ['database.modifyAndReturnDoc', modifyAndReturnDoc],
  ['database.removeDocument', removeDocument],
  ['database.aggregateDocuments', aggregateDocuments],
  ['database.startTransaction', startTransaction],
  ['database.commitTransaction', commitTransaction],
  ['database.abortTransaction', abortTransaction],
  ['database.addCollection', addCollection],
  ['functions.invokeFunction', invokeFunction],
  ['wx.openApi', openApi],
  ['wx.api', wxApi],
  ['storage.getUploadMetadata', getUploadMetadata],
  ['storage.batchGetDownloadUrl', batchGetDownloadUrl],
  ['storage.batchDeleteFile', batchDeleteFile],
  ['storage.batchCopyFile', batchCopyFile],
  ['storage.getFileAuthority', getFileAuthority],
  ['auth.getUserInfoForAdmin', getUserInfo],
])
