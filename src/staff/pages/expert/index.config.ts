export default definePageConfig({ navigationBarTitleText: '接问题的时间' })
