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

  var isSaid = false;

  /** As wantedLanguage.ts has it, as far as it is known so early: Excel tells its language with the address. */
  function isEnglish() {
    var kept = null;
    try {
      kept = window.localStorage.getItem("score766.language");
    } catch (error) {
      // Storage is forbidden.
    }
    if (kept === "en" || kept === "vi") return kept === "en";
    var host = /[?&]_host_Info=[^&]*?(?:\$|%24|\|)([a-z]{2})-[a-z]{2,4}(?:\$|%24|\||&|$)/i.exec(
      location.search
    );
    var languages = navigator.languages || [navigator.language || "vi"];
    if (host) return host[1].toLowerCase() === "en";
    return /^en\b/i.test(languages[0]) && !/(^|,)vi\b/i.test(languages.join(","));
  }

  function say(heading, text, english) {
    var message = document.getElementById("first-bytes-message");
    if (start.takenOver || !message) return;
    isSaid = true;
    var told = isEnglish() ? english : [heading, text];
    message.textContent = told[1];
    if (message.previousElementSibling) message.previousElementSibling.textContent = told[0];
  }

  function whenReadable(show) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
    else show();
  }

  if (isEnglish()) {
    document.addEventListener("DOMContentLoaded", function () {
      if (!isSaid) say("", "", ["Score766", "Opening…"]);
    });
  }

  function isOurs(source) {
    return source.indexOf("appsforoffice.microsoft.com") < 0;
  }

  if (!window.Promise || !window.Symbol || !window.Map || !Array.prototype.flatMap) {
    whenReadable(function () {
      say(
        "Máy này thiếu một thành phần",
        "Score766 cần Microsoft Edge WebView2. Hãy cài WebView2 Runtime (miễn phí, của Microsoft) rồi " +
          "mở lại Excel, hoặc mở trang này bằng trình duyệt Edge, Chrome hay Firefox mới.",
        [
          "This machine lacks a component",
          "Score766 needs Microsoft Edge WebView2. Install the WebView2 Runtime (free, from Microsoft) and open Excel " +
            "again, or open this page in a new Edge, Chrome or Firefox.",
        ]
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
            (source || event.message || "lỗi khi khởi động"),
          [
            "Score766 did not open",
            "Part of the program could not be fetched, or failed. Check the network to the office's server, then close " +
              "this and open it again. If it stays, pass this line on to the administrator: " +
              (source || event.message || "fault at the start"),
          ]
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
        "Dữ liệu trong tệp Excel không bị ảnh hưởng.",
      [
        "Loading takes longer than usual",
        "The program is still loading. If it takes long, check the network, then close this pane and open it again. " +
          "The data of the workbook is not touched.",
      ]
    );
  }, slowAfter);
})();
