export default definePageConfig({ navigationBarTitleText: '求助', enableShareAppMessage: true })
