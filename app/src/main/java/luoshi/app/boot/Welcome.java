package luoshi.app.boot;

/** What the one who started the program is told. */
interface Welcome {
    String text(String address);
}
