/*
 * The first script of the page, in the language of the oldest engines (ES5): whatever happens to the
 * scripts after it, a person reads what is wrong and what to do. It touches nothing once the pane has
 * taken over (main.tsx marks the root).
 */
(function () {
  "use strict";

  var slowAfter = 6000;

  var start = {
    // office.js sets these two to null; the pane gives them back when it is outside Excel.
    pushState: window.history.pushState,
    replaceState: window.history.replaceState,
    officeFailed: false,
    takenOver: false,
  };
  window.score766Start = start;

  function say(heading, text) {
    var message = document.getElementById("first-bytes-message");
    if (start.takenOver || !message) return;
    message.textContent = text;
    if (message.previousElementSibling) message.previousElementSibling.textContent = heading;
  }

  function whenReadable(show) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
    else show();
  }

  function isOurs(source) {
    return source.indexOf("appsforoffice.microsoft.com") < 0;
  }

  if (!window.Promise || !window.Symbol || !window.Map || !Array.prototype.flatMap) {
    whenReadable(function () {
      say(
        "Máy này thiếu một thành phần",
        "Score766 cần Microsoft Edge WebView2. Hãy cài WebView2 Runtime (miễn phí, của Microsoft) rồi " +
          "mở lại Excel, hoặc mở trang này bằng trình duyệt Edge, Chrome hay Firefox mới."
      );
    });
    return;
  }

  // Loading faults do not bubble, but they can be caught on the way down.
  window.addEventListener(
    "error",
    function (event) {
      var source = event.target && event.target.tagName === "SCRIPT" ? event.target.src : null;
      if (source !== null && !isOurs(source)) {
        start.officeFailed = true;
        return;
      }
      whenReadable(function () {
        say(
          "Chưa mở được Score766",
          "Một phần của chương trình không tải được hoặc bị lỗi. Hãy kiểm tra mạng tới máy chủ của cơ quan " +
            "rồi đóng và mở lại. Nếu vẫn vậy, báo người quản trị kèm dòng này: " +
            (source || event.message || "lỗi khi khởi động")
        );
      });
    },
    true
  );

  // The functions of cells arrive after office.js: it must hold Excel's questions back until then.
  document.addEventListener(
    "load",
    function (event) {
      if (!event.target || event.target.tagName !== "SCRIPT" || isOurs(event.target.src)) return;
      var functions = window.CustomFunctions;
      if (functions && functions.delayInitialization) functions.delayInitialization();
    },
    true
  );

  window.setTimeout(function () {
    say(
      "Đang tải chậm hơn thường lệ",
      "Chương trình vẫn đang tải. Nếu chờ lâu, hãy kiểm tra mạng rồi đóng và mở lại bảng này. " +
        "Dữ liệu trong tệp Excel không bị ảnh hưởng."
    );
  }, slowAfter);
})();
