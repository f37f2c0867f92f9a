import type { GuideQuestion } from '@toso/contract';

export const questions: GuideQuestion[] = [
  {
    id: 'start',
    text: 'Bạn đang cần gì?',
    answers: [
      { text: 'Đăng ký, bắt đầu dùng VNeID', question: 'begin' },
      { text: 'Quên mật khẩu, không vào được', question: 'locked' },
      { text: 'Đổi máy, mất máy, đổi số', question: 'phone' },
      { text: 'Nộp hồ sơ, đưa giấy tờ vào máy', question: 'use' },
      { text: 'Làm cho trẻ em, người nước ngoài', question: 'others' },
      { text: 'Có người gọi, nhắn tin về VNeID', situation: 'scam-call' },
    ],
  },
  {
    id: 'begin',
    text: 'Bạn làm đến đâu rồi?',
    answers: [
      { text: 'Chưa có gì, đăng ký trên điện thoại', situation: 'level-1' },
      { text: 'Muốn lên mức 2', situation: 'level-2' },
      { text: 'Công an làm xong, chưa kích hoạt', situation: 'activate' },
      { text: 'Không có điện thoại thông minh', situation: 'no-smartphone' },
    ],
  },
  {
    id: 'locked',
    text: 'Bạn vướng ở đâu?',
    answers: [
      { text: 'Quên mật khẩu mở ứng dụng', situation: 'forgot-password' },
      { text: 'Quên mã 6 số (passcode)', situation: 'forgot-passcode' },
      { text: 'Làm ở công an rồi mà chưa vào được', situation: 'activate' },
      { text: 'Ứng dụng đòi mã ở máy cũ', question: 'phone' },
    ],
  },
  {
    id: 'phone',
    text: 'Điện thoại của bạn thế nào?',
    answers: [
      { text: 'Có máy mới, máy cũ vẫn còn', situation: 'new-phone' },
      { text: 'Máy cũ hỏng, không còn nữa', situation: 'old-phone-gone' },
      { text: 'Vừa bị mất máy', situation: 'lost-phone' },
      { text: 'Đổi sang số điện thoại khác', situation: 'new-number' },
    ],
  },
  {
    id: 'use',
    text: 'Bạn muốn làm gì?',
    answers: [
      { text: 'Vào Cổng Dịch vụ công trên máy tính', situation: 'log-in-portal' },
      { text: 'Đưa bằng lái, bảo hiểm vào VNeID', situation: 'papers' },
    ],
  },
  {
    id: 'others',
    text: 'Bạn làm cho ai?',
    answers: [
      { text: 'Trẻ dưới 14 tuổi', situation: 'children' },
      { text: 'Người nước ngoài', situation: 'foreigners' },
    ],
  },
];
