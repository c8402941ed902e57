const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

/** Who calls; with `{call, data}` what another function answers, or how that failed. */
exports.main = async ({ call, data = {} }) => {
  if (!call) return cloud.getWXContext()
  try {
    return await cloud.callFunction({ name: call, data })
  } catch ({ errCode, errMsg }) {
    return { errCode, errMsg }
  }
}
